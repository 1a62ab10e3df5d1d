import fc from 'fast-check';
import { findDateMentions, parseDanishDate } from './fuzzy-date.js';

const MEETING = '2017-06-14';

describe('Danish dates', () => {
  it.each([
    ['den 14. juni 2017', '2017-06-14'],
    ['d. 21.juni', '2017-06-21'],
    ['d. 26.juni 2017', '2017-06-26'],
    ['16. oktober', '2017-10-16'],
    ['2. maj', '2017-05-02'],
    ['1. februar', '2018-02-01'],
    ['14-06-2017', '2017-06-14'],
    ['04.06.2014', '2014-06-04'],
    ['24.3. 2014', '2014-03-24'],
    ['d. 2/3 2017', '2017-03-02'],
    ['senest den 1/9', '2017-09-01'],
    ['d. 05.09', '2017-09-05'],
    ['Onsdag d. 07. august 2014', '2014-08-07'],
    ['i dag', '2017-06-14'],
    ['senest 1.9.', '2017-09-01'],
    ['Frist: 1/9', '2017-09-01'],
    ['deadline 15.8', '2017-08-15'],
    ['tirsdag 20/6', '2017-06-20'],
    ['1. sept. 2017', '2017-09-01'],
    ['d. 3. okt', '2017-10-03'],
    ['13. aug.', '2017-08-13'],
    ['på fredag', '2017-06-16'],
    ['inden onsdag', '2017-06-21'],
  ])('reads "%s" as %s', (words, iso) => {
    expect(parseDanishDate(words, MEETING)).toBe(iso);
  });

  it('takes the latest such day where the past is meant', () => {
    expect(parseDanishDate('den 16. december', '2014-01-16', 'past')).toBe('2013-12-16');
  });

  it.each([
    'Maj Lund fremlægger planen',
    'Referencelederen, Grethe Maj, taler med Bo',
    'næste punkt',
    '2016/17',
    'en uge 34a',
  ])('reads no time in "%s"', (words) => {
    expect(findDateMentions(words, MEETING)).toEqual([]);
  });

  it.each(['2/3 af temaerne', 'punkt 8', '15 mio. kr.', '31. februar 2017', 'uge 36', ''])(
    'reads no day in "%s"',
    (words) => {
      expect(parseDanishDate(words, MEETING)).toBeNull();
    },
  );

  it.each([
    ['før sommeren', '2017-06-14', '2017-06-30', 'season'],
    ['inden sommerferien', '2017-06-14', '2017-06-30', 'season'],
    ['inden jul', '2017-06-14', '2017-12-23', 'season'],
    ['inden påske', '2017-06-14', '2018-03-28', 'season'],
    ['efter sommerferien', '2017-08-01', '2017-09-30', 'season'],
    ['i efteråret', '2017-09-01', '2017-11-30', 'season'],
    ['snarest', '2017-06-14', '2017-09-14', 'soon'],
    ['primo september', '2017-09-01', '2017-09-10', 'month'],
    ['medio august 2017', '2017-08-11', '2017-08-20', 'month'],
    ['ultimo februar', '2018-02-21', '2018-02-28', 'month'],
    ['december', '2017-12-01', '2017-12-31', 'month'],
    ['uge 34', '2017-08-21', '2017-08-27', 'day'],
    ['Ved udgangen af 2017', '2017-06-14', '2017-12-31', 'year'],
    ['i 2018', '2018-01-01', '2018-12-31', 'year'],
    ['inden 2018', '2017-06-14', '2017-12-31', 'year'],
    ['ultimo 2018', '2018-10-01', '2018-12-31', 'year'],
    ['inden årets udgang', '2017-06-14', '2017-12-31', 'year'],
    ['inden årsskiftet', '2017-06-14', '2017-12-31', 'year'],
    ['inden udgangen af uge 34', '2017-08-21', '2017-08-27', 'day'],
    ['inden uge 34', '2017-06-14', '2017-08-20', 'day'],
    ['i uge 34-35', '2017-08-21', '2017-09-03', 'day'],
    ['uge 51 og 2', '2017-12-18', '2018-01-14', 'day'],
    ['uge 3 (2018)', '2018-01-15', '2018-01-21', 'day'],
    ['i næste uge', '2017-06-19', '2017-06-25', 'day'],
    ['inden for 14 dage', '2017-06-14', '2017-06-28', 'day'],
    ['om tre uger', '2017-06-14', '2017-07-05', 'day'],
    ['inden for to måneder', '2017-06-14', '2017-08-14', 'month'],
    ['om et halvt år', '2017-06-14', '2017-12-14', 'month'],
    ['i næste måned', '2017-07-01', '2017-07-31', 'month'],
    ['slutningen af september', '2017-09-21', '2017-09-30', 'month'],
    ['inden september', '2017-06-14', '2017-08-31', 'month'],
    ['i 3. kvartal', '2017-07-01', '2017-09-30', 'month'],
    ['i 1. kvartal', '2018-01-01', '2018-03-31', 'month'],
    ['1. halvår 2018', '2018-01-01', '2018-06-30', 'month'],
    ['i andet halvår', '2017-07-01', '2017-12-31', 'month'],
    ['i løbet af efteråret', '2017-09-01', '2017-11-30', 'season'],
    ['til det kommende forår', '2018-03-01', '2018-05-31', 'season'],
    ['over sommeren', '2017-07-01', '2017-08-31', 'season'],
    ['inden skoleåret 2017/18', '2017-06-14', '2017-07-31', 'season'],
    ['i skoleåret 2017/18', '2017-08-01', '2018-06-30', 'season'],
    ['så snart som muligt', '2017-06-14', '2017-09-14', 'soon'],
    ['9/10.01', '2018-01-09', '2018-01-10', 'day'],
  ])('reads "%s" as %s to %s (%s)', (words, from, to, precision) => {
    expect(findDateMentions(words, MEETING)).toMatchObject([{ from, to, precision, words }]);
  });

  it('keeps the words and their places', () => {
    const text = 'Oplægget sendes senest d. 21. juni, og planen er klar i december.';
    const found = findDateMentions(text, MEETING);
    expect(found.map(({ to }) => to)).toEqual(['2017-06-21', '2017-12-31']);
    expect(found.every(({ words, start, end }) => text.slice(start, end) === words)).toBe(true);
  });

  it('never throws and keeps its places in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = findDateMentions(text, MEETING);
        expect(found.every(({ words, start, end, from, to }) => text.slice(start, end) === words && from <= to)).toBe(
          true,
        );
      }),
    );
  });
});
