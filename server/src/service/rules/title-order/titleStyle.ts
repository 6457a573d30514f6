import type { PersonMention } from '../../people/person.ts';
import type { Post } from '../../people/post/post.ts';
import { isOfCommittee, isOfGovernment } from '../../people/relations.ts';

/** 原青山市市长: 原 before the place; what should stand there. */
export function formerBeforePlace({ isTitleFirst, title, posts: [post] }: PersonMention): string | undefined {
  if (!isTitleFirst || !post?.place || !title.startsWith('原')) return undefined;
  const words = title.slice(1);
  const { name } = post.place;
  // 原卫生局局长: the body is gone, not the person.
  return words.startsWith(name) && (isOfGovernment(post) || isOfCommittee(post))
    ? `${name}原${words.slice(name.length)}`
    : undefined;
}

/** 市委原副书记、市长: the later post, of which the draft does not say that it is former too. */
export function postAfterFormer({ posts: [first, ...others] }: PersonMention): Post | undefined {
  const isWithin = first?.tenure === 'former' && first.tenureWord === '';
  return isWithin ? others.find(({ tenure }) => tenure === 'current') : undefined;
}

/** 李川市长: who leads a place, named before the post. */
export const isNameFirst = ({ isTitleFirst, titleRange, posts }: PersonMention): boolean =>
  !isTitleFirst && titleRange !== undefined && posts.some(isOfGovernment);
