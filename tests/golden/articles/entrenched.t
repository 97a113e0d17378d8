# What is entrenched needs the harder ballot, and 'ballot open' asks for it.
$ staff-bakery; cd bakery; echo 'One vote each is enough.' > ../why.md; coop articles show 20.2; coop articles show --json equality | grep -o '"number":"[^"]*"' | head -1
Article 20. Founding and transition

20.2  Until the first officers have accepted, the owners act by petition: the
      first ballots elect the officers.
"number":"3.1"
$ coop proposal new easier --kind articles --title 'Easier' --set decisions.entrenched.threshold=3/5 --text ../why.md --key $WORK/keys/ada | tail -8

Ada Lindqvist (ada) proposed easier: Easier
  kind  articles
  as    ada, key SHA256:L77ZzTtFBbUl
  in    8630b16  proposal: new articles easier

Next:  coop ballot open easier --proposal easier   (bo as president)
       coop petition new <id> --proposal easier   (or ask for it)
$ coop proposal show easier | grep needs
  needs  entrenched: yes or no, at least 4/5 of the votes cast
      cast, word for word as voted; what they entrench needs [-four fifths
$ coop ballot open easier --proposal easier --decision articles --key $WORK/keys/bo
! coop: refused [ballot-decision]
!   new articles that touch what is entrenched are decided by a ballot of the kind 'entrenched'.
!
!   article 19.2  Harder to change than the rest are clause 3.1 and Article 19,
!                 with all that stands below them and every figure that they
!                 state, the words above them and the meaning of the terms that
!                 they use; and so is what decides such a ballot: its rule,
!                 petitions, who opens, casts, collects and closes it, and how
!                 votes are kept. They are amended only under a passed
!                 entrenched ballot. Such a ballot is a yes-or-no vote. It
!                 passes with at least four fifths (4/5) of the votes cast, and
!                 stands if at least one half (1/2) of the persons on the roll
!                 took part. It stays open for at least 14 days.
[1]
$ coop ballot open easier --proposal easier --key $WORK/keys/bo
Opened ballot easier: Easier
  about     proposal easier: Easier
  decision  entrenched: yes or no, at least 4/5 of the votes cast
  quorum    1/2 of the persons on the roll
  closes    29 Jan 2026 10:04 (Europe/Berlin), in 2 weeks
  roll      4 persons with 4 votes, as at 15 Jan 2026
  as        bo (president), key SHA256:mCzvOPH0gMtR
  in        5ec19ec  ballot: open easier on easier

Next:  coop ballot cast easier
! Voting closes at 29 Jan 2026 10:04 +01:00 (Europe/Berlin), 2026-01-29T09:04:00Z.
$ coop can ada articles-amend
Yes: Ada Lindqvist (ada) may do 'articles-amend', on a passed articles ballot.

  the president  no   bo holds it
  any owner      yes

  article 19.3  An amendment is put into force by the President or any owner,
                acting under a passed articles ballot, or under the one that
                clause 19.2 asks for, in exactly the words that were voted on.
                If the articles that it changes have changed in the meantime, it
                lapses and must be voted on anew. The model and the currency of
                the record cannot be changed by an amendment.
$ coop articles diff --proposal easier | tail -3
      stays open for at least 14 days.

3 changes.
