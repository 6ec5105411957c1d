import { describe, expect, it } from 'vitest';
import { findEastAsianAddresses } from '../../../lib/extract/slots/east-asian-address.ts';
import { findEastAsianCompanies } from '../../../lib/extract/slots/east-asian-company.ts';
import { readMoney } from '../../../lib/extract/slots/money.ts';
import { BOOK } from '../text/fixture.ts';

describe('money in East Asian scripts', () => {
  it.each<[string, string[], string?]>([
    ['1,980円以上で送料無料', ['1980 JPY']],
    ['￥1,980（税込）', ['1980 JPY']],
    ['1万2千円', ['12000 JPY']],
    ['3万円から5万円まで', ['30000 JPY', '50000 JPY']],
    ['5만원 이상 구매 시', ['50000 KRW']],
    ['3만 5천원', ['35000 KRW']],
    ['满99元包邮', ['99 CNY'], 'CNY'],
    ['滿NT$1,000免運費', ['1000 TWD']],
    ['新台幣 1,280 元', ['1280 TWD']],
    ['HK$500以上免運', ['500 HKD']],
    ['一百元', ['100 CNY']],
    ['原價 $599 500元起', ['599 TWD', '500 TWD'], 'TWD'],
    ['公元2020年', []],
    ['二十四小时', []],
    ['2026年11月21日', []],
  ])('finds in %j the amounts %j', (text, found, hint) => {
    expect(readMoney(text, hint).map(({ money }) => `${money.amount} ${money.currency}`)).toEqual(found);
  });
});

describe('findEastAsianAddresses', () => {
  it.each<[string, string | null, string, string]>([
    ['〒150-0001 東京都渋谷区見本町1-2-3', '150-0001', '渋谷区', 'JP'],
    ['所在地：大阪府大阪市西区見本町1丁目2番3号', null, '大阪市', 'JP'],
    ['〒377-0001 群馬県見本郡例之条町大字例1234', '377-0001', '例之条町', 'JP'],
    ['横浜市西区見本2-3-1', null, '横浜市', 'JP'],
    ['所在地\n大分県豊後高田市\n※ 見本', null, '豊後高田市', 'JP'],
    ['三重県四日市市見本町1-5', null, '四日市市', 'JP'],
    ['104台北市中山區見本路二段1號5樓', '104', '台北市', 'TW'],
    ['香港九龍觀塘樣本道1號10樓', null, '香港', 'HK'],
    ['北京市朝阳区样品路88号', null, '北京市', 'CN'],
    ['广东省深圳市南山区样品路1号 邮编：518000', '518000', '深圳市', 'CN'],
    ['浙江省杭州市余杭区样品路969号', null, '杭州市', 'CN'],
    ['(06234) 서울시 강남구 보기로 123 대표: 홍길동', '06234', '서울시', 'KR'],
    ['경기도 성남시 분당구 보기로 1', null, '성남시', 'KR'],
    ['서울특별시 마포구 보기로 45, 3층 (04036)', '04036', '서울특별시', 'KR'],
  ])('reads %j', (text, postcode, city, country) => {
    const [first, ...others] = findEastAsianAddresses(text);
    expect(first?.value).toMatchObject({ postcode, city, country });
    expect(others).toEqual([]);
  });

  it.each([
    '北海道・沖縄県への送料',
    '全国（北海道札幌市を除く）',
    '東京都渋谷区から発送',
    '横浜市内は配送',
    '서울 배송 3000원',
    '北京市发货',
  ])('leaves %j alone', (text) => {
    expect(findEastAsianAddresses(text)).toEqual([]);
  });

  it('ends where the line tells something else', () => {
    const text = '東京都港区見本1-2-3 見本ビル TEL 03-1234-5678';
    expect(findEastAsianAddresses(text)[0]?.value.text).toBe('東京都港区見本1-2-3 見本ビル');
  });
});

describe('findEastAsianCompanies', () => {
  it.each([
    ['運営会社：株式会社見本商店', '株式会社見本商店', '株式会社'],
    ['株式会社見本商店は、', '株式会社見本商店', '株式会社'],
    ['見本商店株式会社', '見本商店株式会社', '株式会社'],
    ['© 2026 株式会社サンプル All Rights Reserved.', '株式会社サンプル', '株式会社'],
    ['合同会社ABC Works', '合同会社ABC Works', '合同会社'],
    ['本网站由深圳市样品科技有限公司运营', '深圳市样品科技有限公司', '有限公司'],
    ['样品（香港）有限公司', '样品（香港）有限公司', '有限公司'],
    ['見本股份有限公司 統一編號', '見本股份有限公司', '股份有限公司'],
    ['(주)샘플몰 대표: 홍길동', '(주)샘플몰', '(주)'],
    ['샘플컴퍼니(주)는 통신판매중개자', '샘플컴퍼니(주)', '(주)'],
    ['주식회사 샘플컴퍼니', '주식회사 샘플컴퍼니', '주식회사'],
    ['CÔNG TY TNHH MẪU GROUP', 'CÔNG TY TNHH MẪU GROUP', 'TNHH'],
  ])('reads %j', (text, name, legalForm) => {
    expect(findEastAsianCompanies(text, BOOK.lexicon.trader).map(({ value }) => value)).toEqual([
      { name, legalForm },
    ]);
  });

  it.each([
    '当社は株式会社です',
    '有限公司',
    '주식회사',
    '호스팅 제공자 : (주)호스트',
    '技术支持：杭州样品科技有限公司',
  ])('leaves %j alone', (text) => {
    expect(findEastAsianCompanies(text, BOOK.lexicon.trader)).toEqual([]);
  });
});
