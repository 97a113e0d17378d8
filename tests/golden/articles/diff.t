# What changed between versions of the articles, and how they read at an earlier time.
$ staff-bakery; cd bakery; coop articles diff
They are the same.
$ echo 'Sixteen hours are too many.' > ../why.md
$ coop proposal new -q shorter-days --kind articles --title 'Shorter days' --set hours.most-per-day=12 --text ../why.md --key $WORK/keys/ada --at 2024-02-01 > /dev/null
$ coop articles diff --proposal shorter-days
  hours.most-per-day  parameter, changed
    - 16
    + 12
  13.3 hours-entry  text of the clause, changed
      Hours of work are logged by the person concerned, day by day, and never
      more than [-16-]{+12+} hours for one day.

2 changes.
$ act() { coop -q "$@" --at 2024-02-02T09:00 > /dev/null; }
> act ballot open shorter-days --proposal shorter-days --key $WORK/keys/bo; for who in ada bo chidi dita; do act ballot cast shorter-days yes --key $WORK/keys/$who; done; act ballot close shorter-days --key $WORK/keys/ada; act articles amend shorter-days --key $WORK/keys/ada
$ coop articles diff
  hours.most-per-day  parameter, changed
    - 16
    + 12
  13.3 hours-entry  text of the clause, changed
      Hours of work are logged by the person concerned, day by day, and never
      more than [-16-]{+12+} hours for one day.

2 changes.
$ coop articles diff 2024-01-20 shorter-days | head -2; coop articles diff now founding | tail -3; coop articles diff now now
  hours.most-per-day  parameter, changed
    - 16
      more than [-12-]{+16+} hours for one day.

2 changes.
They are the same.
$ coop articles diff founding now --json | cut -c1-150
{"changes":[{"change":"changed","field":"parameter","where":"hours.most-per-day","number":null,"before":"16","after":"12"},{"change":"changed","field"
$ coop articles show hours-entry; coop articles show hours-entry --as-of founding; coop articles show hours-entry --as-of 2024-01-31 | tail -1
Article 13. Pay

13.3  Hours of work are logged by the person concerned, day by day, and never
      more than 12 hours for one day.
Article 13. Pay

13.3  Hours of work are logged by the person concerned, day by day, and never
      more than 16 hours for one day.
      more than 16 hours for one day.
$ coop articles render --as-of founding | tail -6
cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302. They are in
force since 2024-01-15, adopted by the founders; signatures over the founding:
4. The record is that of the co-op id
dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231.

en cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302
$ coop articles diff $(coop articles history --plain | head -1 | cut -f4 | cut -c1-6) | tail -1
2 changes.
$ coop articles diff -o redline.fodt
Wrote redline.fodt.
$ coop articles diff --format txt | grep -e '-[]]' -e '[+]}'; coop articles diff --format txt | tail -1
      more than [-16-]{+12+} hours for one day.
from founding cf40f59ad532 to shorter-days 57e2af6f90fc
$ coop articles diff --format html | grep -o '<del>.*</ins>'; grep -c '<text:insertion>' redline.fodt
<del>16</del><ins>12</ins>
1
$ coop articles diff -o redline.doc
! coop: 'redline.doc' does not tell a format [render-format]
!   name it with --format, or end the file's name in .txt, .md, .html, .fodt, .odt, .docx or .pdf
[2]
$ coop articles diff yesteryear
! coop: no version of the articles is called 'yesteryear' [version-unknown]
!   'coop articles history' lists them; name one by its proposal, its digest, a day, 'founding' or 'now'
[2]
$ coop articles show --as-of 2020-01-01
! coop: no version of the articles is called '2020-01-01' [version-unknown]
!   'coop articles history' lists them; name one by its proposal, its digest, a day, 'founding' or 'now'
[2]
$ coop articles show --as-of founding --papers ../papers
! coop: --papers, --answers and --as-of name different articles [check-source]
!   take one after the other
[2]
