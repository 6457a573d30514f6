// 由 server/data 与 npm 数据包生成 service/data/generated。结果入库，CI 重新生成并比对。
import { hanVariants } from './data/hanVariants.ts';
import { writeModule } from './data/io.ts';
import { readings } from './data/readings.ts';

for (const build of [hanVariants, readings]) writeModule(build());
