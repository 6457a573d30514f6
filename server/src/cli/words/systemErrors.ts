import type { Localized } from '../../service/offered.ts';

/** What the system's own words for an error mean to somebody who never reads them elsewhere. */
export const SYSTEM_ERRORS: Readonly<Record<string, Localized>> = {
  EACCES: { 'zh-CN': '没有权限', en: 'no permission' },
  EBUSY: { 'zh-CN': '正被别的程序使用', en: 'in use by another program' },
  EEXIST: { 'zh-CN': '已经有这个名字的文件', en: 'a file of this name is there already' },
  EIO: { 'zh-CN': '磁盘或网络出错', en: 'the disk or the network failed' },
  EISDIR: { 'zh-CN': '是文件夹', en: 'it is a folder' },
  ELOOP: { 'zh-CN': '链接绕成了圈', en: 'links in a circle' },
  EMFILE: { 'zh-CN': '打开的文件太多', en: 'too many open files' },
  ENAMETOOLONG: { 'zh-CN': '名字太长', en: 'the name is too long' },
  ENOENT: { 'zh-CN': '没有这个文件或文件夹', en: 'no such file or folder' },
  ENOSPC: { 'zh-CN': '磁盘满了', en: 'the disk is full' },
  ENOTDIR: { 'zh-CN': '路径中间有一个不是文件夹', en: 'a part of the path is no folder' },
  EPERM: { 'zh-CN': '没有权限', en: 'no permission' },
  EROFS: { 'zh-CN': '磁盘只读', en: 'the disk is read-only' },
};
