# An amendment that was voted is put into force, in exactly the words that were voted on.
$ staff-bakery; cd bakery
$ echo 'Sixteen hours are too many.' > ../why.md
$ cat > ../propose <<'END'
> exec coop proposal new -q $1 --kind articles --title "$2" --set "$3" --text $WORK/why.md --key $WORK/keys/ada > /dev/null
> END
$ cat > ../vote <<'END'
> coop ballot open -q $1 --proposal $1 --key $WORK/keys/bo > /dev/null
> for who in ada bo chidi dita; do coop ballot cast -q $1 $2 --key $WORK/keys/$who > /dev/null; done
> coop ballot close -q $1 --key $WORK/keys/ada > /dev/null
> END
$ [at 2024-02-01T09:00:00Z] sh ../propose shorter-days 'Shorter days' hours.most-per-day=12; sh ../propose even-shorter 'Even shorter days' hours.most-per-day=10; sh ../propose no-quorum 'No quorum' decisions.ordinary.quorum=0

# Not before the vote, and not after a vote against it.
$ coop articles amend shorter-days --key $WORK/keys/ada
! coop: refused [mandate-missing]
!   this needs a passed ballot of the kind 'articles'.
!
!   article 19.3  An amendment is put into force by the President or any owner,
!                 acting under a passed articles ballot, or under the one that
!                 clause 19.2 asks for, in exactly the words that were voted on.
!                 If the articles that it changes have changed in the meantime,
!                 it lapses and must be voted on anew. The model and the
!                 currency of the record cannot be changed by an amendment.
!
!   hint: 'coop ballot list' shows what was decided; --under names the ballot
[1]
$ sh ../vote no-quorum no
$ coop articles amend no-quorum --key $WORK/keys/ada
! coop: refused [mandate-missing]
!   this needs a passed ballot of the kind 'articles'.
!
!   article 19.3  An amendment is put into force by the President or any owner,
!                 acting under a passed articles ballot, or under the one that
!                 clause 19.2 asks for, in exactly the words that were voted on.
!                 If the articles that it changes have changed in the meantime,
!                 it lapses and must be voted on anew. The model and the
!                 currency of the record cannot be changed by an amendment.
!
!   hint: 'coop ballot list' shows what was decided; --under names the ballot
[1]
$ coop articles amend no-quorum --under no-quorum --key $WORK/keys/ada
! coop: refused [mandate-not-passed]
!   ballot 'no-quorum' came out as 'rejected'.
[1]

$ sh ../vote shorter-days yes; sh ../vote even-shorter yes
$ coop articles amend shorter-days --key $WORK/keys/ada --dry-run | head -n 3
Would record 1 action and change 4 files (nothing was written):

  articles: amend by shorter-days
$ coop articles amend shorter-days --key $WORK/keys/ada
  hours.most-per-day  parameter, changed
    - 16
    + 12
  13.3 hours-entry  text of the clause, changed
      Hours of work are logged by the person concerned, day by day, and never
      more than [-16-]{+12+} hours for one day.

Amended the articles as 'shorter-days' says: 2 changes.
  from   cf40f59ad532
  to     57e2af6f90fc
  under  shorter-days
  as     ada, key SHA256:L77ZzTtFBbUl
  in     a81169e  articles: amend by shorter-days

Next:  coop articles show
       coop articles history
$ coop articles show hours-entry
Article 13. Pay

13.3  Hours of work are logged by the person concerned, day by day, and never
      more than 12 hours for one day.

# The other one was written on articles that have changed since: it has lapsed.
$ coop articles amend even-shorter --key $WORK/keys/ada
! coop: refused [amendment-lapsed]
!   the articles have changed since 'even-shorter' was written; it has lapsed.
!
!   hint: propose the change again, on the articles in force
[1]

# The next one, for a program.
$ sh ../propose back 'Back again' hours.most-per-day=16; sh ../vote back yes
$ coop articles amend back --key $WORK/keys/ada --json
{"recorded":{"action":"articles-amend","subject":"articles: amend by back","at":"2024-02-01T09:11:00Z","by":"ada","as":null,"under":"back","commit":"a9aa86e0a415896e5b7ce3c73d6debc1f4b11fbb","key":"SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ","details":{"proposal":"back","before_sha256":"57e2af6f90fc3a6f6c4a0a18db0f8b0ce05b4af9bf818a350e8414ee53c78dfc","after_sha256":"cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302","changes":[{"change":"changed","field":"parameter","where":"hours.most-per-day","number":null,"before":"12","after":"16"},{"change":"changed","field":"text","where":"hours-entry","number":"13.3","before":"Hours of work are logged by the person concerned, day by day, and never more than 12 hours for one day.","after":"Hours of work are logged by the person concerned, day by day, and never more than 16 hours for one day."}]}}}

$ coop articles amend more-bread --key $WORK/keys/ada
! coop: 'more-bread' is a plan proposal, not one of new articles [proposal-kind]
[2]
$ coop articles amend bakc --key $WORK/keys/ada
! coop: no proposal 'bakc' [proposal-unknown]
!   did you mean 'back'?
!   'coop proposal list' shows them
[2]
$ coop articles amend
! coop: <proposal> is missing [argument-missing]
!   'coop articles amend --help' explains it
[2]
