import type { Post } from './post.ts';

const PARTY = /^\p{Script=Han}{1,8}?党(?![团部组委校])/u;

/** 国民党 of 国民党立院党团; undefined where the body is of no party. */
export const partyOf = ({ body }: Post): string | undefined => PARTY.exec(body)?.[0];
