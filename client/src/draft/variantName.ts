import { l10n } from 'vscode';
import type { Outline } from '../../../server/src/protocol.ts';

export function variantName(variant: Outline['variant']): string {
  switch (variant) {
    case 'hans':
      return l10n.t('Simplified');
    case 'hant':
      return l10n.t('Traditional');
    case 'mixed':
      return l10n.t('Mixed script');
    case 'unknown':
      return '';
  }
}
