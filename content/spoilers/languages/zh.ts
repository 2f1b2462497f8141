import type { Language } from './types';

/** Chinese, both scripts. A Han character is a word; numbers stand before their unit. */
export const chinese: Language = {
  code: 'zh',
  cues: {
    original: '原著, 漫画, 漫畫, 原作',
    spoils:
      '剧透, 劇透, 含剧透, 有剧透, 含劇透, 剧透预警, 剧透警告, 劇透警告, 劇透預警, 捏他, 有捏, 剧透注意',
    through: '到, 至, 截至, 直到, 为止, 為止, 以前的剧情',
    at: '期间, 期間, 时间线, 時間線, 中间, 发生在, 發生在, 设定在, 設定在',
    after: '之后, 之後, 以后, 以後, 后续, 後續, 结束后, 結束後, 后, 後',
    before: '之前, 以前',
    diverges: '偏离原著, 偏離原著, 平行世界, 半架空',
    alternate: '改写, 改寫, 结局改写, 改变结局',
    complies: '符合原著, 遵循原著, 原著向到',
    excludes: '无视, 無視, 忽略, 不承认, 不承認',
    no: '不, 没有, 沒有, 无, 無',
    none: '无, 無, 没有, 沒有',
    clear: '无剧透, 無劇透, 没有剧透, 沒有劇透, 不剧透, 不含剧透, 零剧透, 不含劇透',
    except: '除了, 除',
    but: '但, 但是, 不过, 不過',
    minor: '轻微, 輕微, 微, 少量, 小',
    major: '严重, 嚴重, 大量, 重大, 大',
    early: '初期, 前期, 开头, 開頭',
    mid: '中期, 中段',
    finish: '结尾, 結尾, 末尾, 最后, 最後',
    finale: '大结局, 大結局, 最终回, 最終回, 季终, 结局, 結局, 最终集',
    ends: '完结后, 完結後, 原著后, 正片结束后, 完结之后',
    outside: '原著前, 正片前',
    now: '最新话, 最新話, 最新集, 最新一集, 最新章节, 连载进度, 最新进度, 最新剧情',
    all: '全剧, 全劇, 全季, 整部剧, 全部剧情, 全系列, 全书',
    requires: '没看过, 沒看過, 未看过, 还没看',
    filler:
      '的, 第, 本, 文, 有, 含, 会, 會, 是, 在, 请, 請, 注意, 可能, 内容, 內容, 剧情, 劇情, 了, 与, 和, 及, 对, 於, 于, 慎, 入, 警告, 预警',
  },
  units: {
    season: '季, 部',
    episode: '集, 话, 話, 回',
    chapter: '章',
    volume: '卷, 册, 冊',
  },
  numberFirst: true,
  cardinals: '一 二/两 三 四 五 六 七 八 九 十',
  ordinals: '首',
  last: '最终季',
  months: '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月',
};
