import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '宁波市镇海区、浙江省宁波市镇海区、浙江镇海区都对。',
    { name: '重名的区', text: '南京市鼓楼区、福州市鼓楼区、福建省福州市鼓楼区。' },
    { name: '省直管的县级市', text: '湖北省仙桃市、河南省济源市、海南省文昌市、新疆石河子市。' },
    { name: '直辖市的县', text: '重庆市云阳县、重庆云阳县。' },
    { name: '并列的同级', text: '杭州宁波两市，上海市江苏省，浙江上海市民。' },
    { name: '吉林是省也是市', text: '吉林长春市、吉林省吉林市、吉林市舒兰市。' },
    { name: '泛称的城区', text: '杭州市城区、杭州市新城区、杭州市东区、杭州市市中区。' },
    { name: '和县级', text: '杭州市和县级市、浙江省和县里的同志。' },
    { name: '省会不是地名', text: '湖北省会武汉市，江西省会昌县，陕西省长武县。' },
    { name: '隔着词不算', text: '从杭州市到镇海区，杭州市、镇海区，杭州市与镇海区。' },
    { name: '旧属另有规则', text: '六安市寿县、杭州市江干区。' },
    { name: '台湾、港澳', text: '台湾省台北市中正区、香港九龙城区、澳门花地玛堂区。' },
    {
      name: '台湾的区和大陆的区同名',
      text: '台北市大安区、台中市大安区、高雄新兴区、桃园市龙潭区、基隆市中山区、台南市东山区。',
    },
    { name: '繁體稿', text: '臺北市中山區、新北市泰山區公所、臺南市永康區、彰化縣鹿港鎮、香港觀塘區。' },
    { name: '大陆的同名区仍归大陆', text: '自贡市大安区、大连市中山区和台北市大安区、基隆市中山区。' },
    { name: '台湾的旧区和金门', text: '台北市延平区、台北市龙山区，台湾省金门县、台湾省连江县。' },
    { name: '两地并提', text: '香港南沙区两地互通，台湾平潭县两岸直航。' },
    { name: '没有下级名单的市', text: '东莞市和平区、中山市南山区、儋州市建安区。' },
  ],
  invalid: [
    {
      name: '区在另一个市',
      text: '⟦杭州市镇海区⟧和宁波市北仑区都来了。',
      findings: [{ messageId: 'elsewhere', data: { part: '镇海区', whole: '杭州市', home: '宁波市' } }],
      reviewed: '宁波市镇海区和宁波市北仑区都来了。',
    },
    {
      name: '那个市有一个音近的区：多半是区写错',
      text: '⟦深圳市龙港区⟧的工厂招工。',
      findings: [{ messageId: 'elsewhere', data: { home: '葫芦岛市' }, suggestions: ['葫芦岛市'] }],
      reviewed: '深圳市龙岗区的工厂招工。',
    },
    {
      name: '市在另一个省',
      text: '⟦湖北省张家界市⟧景色秀美。',
      findings: [{ messageId: 'elsewhere', data: { home: '湖南省' } }],
      reviewed: '湖南省张家界市景色秀美。',
    },
    {
      name: '上级是简称',
      text: '他到⟦江苏杭州市⟧去，又到⟦杭州镇海区⟧。',
      findings: [{ messageId: 'elsewhere' }, { messageId: 'elsewhere' }],
      reviewed: '他到浙江杭州市去，又到宁波镇海区。',
    },
    {
      name: '省、市、区三级，只有一处不符',
      text: '浙江省⟦杭州市镇海区⟧。',
      findings: [{ messageId: 'elsewhere' }],
      reviewed: '浙江省宁波市镇海区。',
    },
    {
      name: '别处有两个同名的区，不代改',
      text: '⟦宁波市鼓楼区⟧的街上。',
      findings: [{ messageId: 'elsewhere' }],
    },
    {
      name: '台湾的区在另一个市，大陆的区不在台湾，都不代改',
      text: '⟦台北市板桥区⟧的商户，⟦高雄市镇海区⟧的渔民。',
      findings: [
        { messageId: 'elsewhere', data: { part: '板桥区', whole: '台北市', home: '新北市' } },
        { messageId: 'elsewhere', data: { home: '宁波市' } },
      ],
    },
    {
      name: '往事里的归属可能变过',
      text: '1950年，⟦绍兴市镇海区⟧的渔民出海。',
      findings: [{ messageId: 'elsewhere', severity: 'info' }],
      reviewed: '1950年，宁波市镇海区的渔民出海。',
    },
    {
      name: '繁体稿只说不改',
      text: '⟦湖北省張家界市⟧景色秀美，這裏風光無限，遊客絡繹不絕。',
      findings: [{ messageId: 'elsewhere' }],
    },
  ],
};
