# What a founder gets from the model hierarchy-by-consent: the whole text, and what the laws of two places change in it.
$ sample-answers hierarchy-by-consent.generic | coop articles show --answers -
Articles of a worker co-operative in Hierarchy by Consent

Article 1. Name and purpose

1.1   The name of the co-operative is the one that stands in its founding
      record. Wherever these articles say "the co-operative", they mean the body
      of that name.

1.2   The registered office is the one that is entered with the registrar. The
      General Conference may move it within the country whose law applies.
      [not enforced by the program: it keeps no address.]

1.3   The co-operative is organised as Hierarchy by Consent. Its owners govern
      in common; they elect leaders, lend them defined powers for a term, and
      may take those powers back.

1.4   The purpose of the co-operative is to give its owners good and lasting
      work in an enterprise that they own in equal shares and govern together,
      and to carry on any lawful trade that serves this purpose.

1.5   The co-operative keeps to the principles of the international co-operative
      movement: open and voluntary membership, democratic control by the
      members, their economic participation, autonomy, education, work with
      other co-operatives, and concern for the community. These articles are
      read in their light.
      [not enforced by the program: principles guide people.]

1.6   The co-operative takes the legal form under which it is registered, and
      keeps it until the members change it in the way in which they change these
      articles.
      [not enforced by the program: a registrar enters it.]

1.7   The law comes before these articles, these articles before the policies
      and the pay chart that the General Conference adopts, and those before
      instructions at work.
      [not enforced by the program: which rule is the higher one is judged by
      people.]

Article 2. Words used in these articles

2.1   "The record" is the signed history of the co-operative: one unbroken line
      of signed acts. An act for which these articles name a power has no effect
      unless it stands there.

2.2   A "member" is a person who works in the co-operative and was admitted to
      it. A member is either an owner or a provisional owner.

2.3   An "owner" is a member who holds a full vote: a founder, or a member who
      has earned the whole of an Equal Ownership Share. A "provisional owner" is
      a member who is still earning it.

2.4   The "General Conference" is the body of all members, whether they sit
      together or decide by ballot.

2.5   An "Equal Ownership Share" is the one share in the co-operative that every
      owner holds and every provisional owner is earning.

2.6   A "passed ballot" is a ballot that was opened, closed and counted under
      these articles and that reached both its quorum and its majority. It may
      be relied on once, for what its question said.

2.7   What these articles want in writing may be sent and signed by electronic
      means, unless the law wants paper.
      [not enforced by the program: it cannot see letters.]

2.8   Every figure in these articles that a rule of the record reads is taken
      from the policy of the rules. The words and the rules therefore always say
      the same, and are amended together.

Article 3. Owners and provisional owners

3.1   All owners have the same rights. None of them has more than one vote,
      whatever their office, their pay or the length of their service.

3.2   A provisional owner has every right that these articles give to members.
      What they give to owners alone begins with the full share: to start and
      sign petitions, and to stand for an office.

3.3   Membership is open to every person who is able and willing to do the work
      and to bear the duties of a member, without regard to origin, sex, belief,
      age, disability or way of life. A member is a natural person of the age at
      which the law lets them bind themselves.
      [not enforced by the program: the record holds no such facts about
      anybody, and must not.]

3.4   A member works for the co-operative with care, pays the instalments of the
      share when they fall due, keeps the private affairs of others private, and
      abides by the decisions of the General Conference.
      [not enforced by the program: a breach is judged by people.]

3.5   Leave. A member may be on leave for up to 12 months at a time and keeps
      membership, share and vote. No part of a vote is lost by it.
      [not enforced by the program: it keeps no leave.]

Article 4. Admission

4.1   A person who wishes to join says so in a signed application. It may be
      entered in the record by any member.

4.2   Before admission the applicant receives these articles, the pay chart and
      the last yearly accounts, and signs a membership agreement that names the
      price of the share, its instalments and what becomes of it on leaving.
      [not enforced by the program: the agreement is signed beside the record.]

4.3   An applicant is admitted by the President, acting under a passed
      membership ballot, and is a provisional owner from that moment.

4.4   A membership ballot is a yes-or-no vote. It passes with more than 1/2 of
      the votes cast, and stands if at least one half (1/2) of the persons on
      the roll took part. It stays open for at least 7 days.

Article 5. The Equal Ownership Share

5.1   Every member holds exactly one Equal Ownership Share, or the part of one
      that has been earned. Nobody ever holds more than one, and nobody but a
      member holds any. It cannot be pledged or inherited.

5.2   The price of a share is EUR 2000.00. It is the same for everybody who
      joins while this article is in force, and is repaid without gain or
      interest.

5.3   The number of equal parts in which the share is paid for and earned is 4.
      Payments may be of any size; a part is paid for once all payments together
      reach the same part of the price.

5.4   A part is earned once it is paid for and 3 months have passed for it since
      admission, counted for one part after the other. It is earned by itself,
      on that day; nobody need declare it.

5.5   A full share confers one full vote, and each earned part confers the same
      part of a vote. The fraction is kept and counted exactly.

5.6   Payments for a share are entered in the record by the Treasurer or the
      President, and never by the person who pays.

5.7   A later change of the price or of the schedule leaves untouched the shares
      of those who were admitted before it.

5.8   Transfer. A share cannot be sold or given to anybody; it goes back to the
      co-operative alone.

5.9   On request a member receives a certificate of the share. It proves nothing
      that the record does not say.
      [not enforced by the program: certificates are printed.]

Article 6. The General Conference

6.1   The General Conference of the members is the highest authority of the
      co-operative. Every member may attend and speak, and votes with the vote,
      or the part of one, that they hold. It decides by ballots in the record,
      so that members on leave, on shift or far away take part like those in the
      room.

6.2   To the General Conference alone belong: these articles and the pay chart;
      the admission and exclusion of members; the election and recall of
      leaders; the yearly accounts and the use of a surplus; merger, sale of the
      whole enterprise, and winding up.
      [not enforced by the program: it enforces those for which these articles
      name a decision.]

6.3   Annual session. The President calls the General Conference in session at
      least once in each business year, within six months of the end of the last
      one, to hear the yearly accounts and to elect.
      [not enforced by the program: sessions are called and held by people;
      their ballots are enforced.]

6.4   Special sessions. A special session is called whenever a complete petition
      asks for it, and is held within forty-five days. If it has not been called
      within ten days, those who signed the petition call it.
      [not enforced by the program: sessions are called and held by people; a
      petition opens its ballot itself.]

6.5   Notice. A session is called in writing, by electronic means or on paper,
      at least 14 days before. The call names the day, the place, how to take
      part from afar, and each matter to be decided. What it does not name is
      not decided there.
      [not enforced by the program: it keeps the time for which a ballot stays
      open.]

6.6   Minutes. Each session chooses who chairs it and who keeps the minutes. The
      minutes are open to all members within two weeks.
      [not enforced by the program: minutes are kept by people.]

6.7   A proposal may be put before the members by any member. What is voted on
      is the proposal as it stands when the ballot opens, to the letter.

6.8   A ballot needs no session. What a passed ballot decided without one is
      decided as if in one.

Article 7. Petitions

7.1   A petition needs nobody's leave. It may be started by any owner and signed
      by any owner.

7.2   A petition is complete once one tenth (1/10) of the owners have signed it,
      rounded up to whole persons, and never fewer than 2 of them, save where
      there are not so many owners. The number is fixed when the petition is
      started.

7.3   A petition gathers signatures for 30 days and lapses if it is not complete
      by then.

7.4   Under a complete petition the ballot that it asks for may be opened
      although nobody in office wishes it. No absence, recall or end of a term
      ever stops a petition.

Article 8. Ballots

8.1   A ballot is opened by the President or any member under a complete
      petition. The opening fixes the question, the options, the kind of
      decision, the roll and the closing time; none of them can be changed
      afterwards. A ballot is judged by the articles in force at its opening.

8.2   Notice of a ballot. Whoever opens a ballot tells everybody on its roll in
      writing, on the day of the opening, the question, the closing time and how
      to vote.
      [not enforced by the program: it shows open ballots, and sends no
      letters.]

8.3   The roll names each member who holds a vote or a part of one, with its
      exact weight. Its record date is the day of the opening less 0 days.
      Founders stand on it in any case.

8.4   A vote may be cast by any member whose name stands on the roll, from the
      opening until the closing time. Who votes again replaces the earlier vote.

8.5   Open votes. How each member has voted in the record can be read by every
      member. Of votes on paper it shows who voted, and how many papers said
      what.

8.6   No proxies. Nobody can be voted for by another, and no vote can be bought,
      promised or delegated.
      [the program takes no vote that its voter did not sign; whether one was
      bought or promised it cannot know.]

8.7   A vote that its voter has signed may also come by mail, by telephone or in
      any other way, and is entered by any member. It stays the vote of whoever
      signed it. Each vote of a person bears a number, and of several the one
      with the highest number counts. Whoever closes a ballot may enter with the
      closing such votes as came in time, and answers for that.

8.8   A person who has no key to sign with votes on paper. Two tellers who are
      not candidates count the papers, each alone, and sign who voted and what
      they counted; the count is entered by any member and holds only if both
      say the same. At most one quarter (1/4) of the persons on the roll may
      vote on paper, and one of them always.

8.9   To abstain is to take part: an abstention counts towards the quorum and is
      not among the votes cast.

8.10  Where a person on the roll leaves the co-operative before the closing, a
      vote already cast stays and is counted; no vote can be cast by that person
      afterwards.

8.11  After the closing time, or once everybody on the roll has voted, a ballot
      is closed by the President, the Treasurer or any owner. The closing only
      records what everybody can count again; whoever closes decides nothing.
      That everybody has voted goes before every least time for which a ballot
      stays open.

8.12  Carrying out. What a ballot decided is carried out within 180 days of its
      closing, once, or the decision lapses. Whoever was elected and has not
      taken the office cannot take it any more once a later election to the same
      office has been decided.

Article 9. Kinds of decision

9.1   Ordinary decisions. Whatever has no rule of its own is an ordinary
      decision. It is taken by a yes-or-no vote. It passes with more than 1/2 of
      the votes cast, and stands if at least one half (1/2) of the persons on
      the roll took part. The ballot stays open for at least 7 days.

9.2   The pay chart. The pay chart is adopted by a yes-or-no vote. It passes
      with more than 1/2 of the votes cast, and stands if at least one half
      (1/2) of the persons on the roll took part. The ballot stays open for at
      least 7 days.

9.3   Failure. A ballot that misses its quorum or its majority decides nothing
      and leaves everything as it was. In a yes-or-no vote a tie misses the
      majority.

Article 10. Elections

10.1  An election is held by an instant-runoff vote. Where candidates are
      ranked, the weakest is eliminated round by round until one holds more than
      1/2 of the votes cast that still name a candidate; where one is chosen,
      whoever has the most votes is elected. Between equals the earlier rounds
      decide, after them the longer membership, and last the alphabet of the
      short names in the record; the option to reopen yields to every candidate.
      The election stands if at least one half (1/2) of the persons on the roll
      took part, and stays open for at least 14 days.

10.2  Only owners can be candidates. The ballot paper always offers to reopen
      nominations, also where a candidate is unopposed. If that option wins,
      nobody is elected and nominations begin again.

10.3  An office begins when it is accepted by the person concerned, relying on a
      passed election ballot. It may be laid down at any time by the person
      concerned.

10.4  Whoever holds an office can be recalled before the end of the term. The
      ballot on a recall is a yes-or-no vote. It passes with more than 1/2 of
      the votes cast, stands if at least one half (1/2) of the persons on the
      roll took part, and stays open for at least 7 days. With the closing of a
      passed recall ballot the office ends; whoever was recalled lays it down in
      the record at once, and what they do in it after that binds nobody.
      [not enforced by the program: it counts the ballot; until the holder
      resigns or the term ends it still takes their acts, and no successor's.]

10.5  Where a term ends and no successor has accepted, the holder stays on as
      caretaker. Of the powers of the office a caretaker keeps only these:
      opening ballots, closing ballots, recording payments for shares, approving
      hours, drafting pay runs and approving pay runs.

Article 11. Offices

11.1  The President. The President speaks for the members, calls the General
      Conference and opens its ballots. The President is elected under a passed
      election ballot for a term of 24 months, files no business plan for it,
      and is paid a share of the payroll beside the wage.

11.2  The Treasurer. The Treasurer keeps the money and the accounts of it. The
      Treasurer is elected under a passed election ballot for a term of 24
      months, files no business plan for it, and is paid no share of the payroll
      beside the wage.

11.3  The Chief Executive Officer. The Chief Executive Officer (CEO) leads the
      daily business within the plan on which the owners elected them. The CEO
      is elected under a passed election ballot for a term of 36 months, files a
      business plan for it, and is paid no share of the payroll beside the wage.

11.4  The mandate of the plan. To elect a candidate on a plan is to adopt the
      plan. It binds the CEO who filed it, and the CEO may do what is needed to
      carry it out, within these articles and the pay chart.
      [not enforced by the program: the plan is on record with the election; its
      budget is kept by people.]

11.5  Bonuses. A bonus of the President is a voted part of the total payroll,
      the bonus itself left out of the base. A bonus of the CEO is a voted part
      of the surplus that the plan brings above its baseline, and never less
      than nothing; a loss is carried forward against later bonuses. The General
      Conference sets both rates.
      [not enforced by the program: it does not yet compute bonuses.]

11.6  Performance. By what measures the work of leaders is judged, and how
      often, is decided by the General Conference before the term begins. Who is
      judged hears the result first and may answer it.
      [not enforced by the program: it keeps no measures.]

11.7  Signing. Outside of the daily business two holders of these offices, who
      are two persons, sign for the co-operative together; within it the CEO
      alone does. Where the law or a registrar wants a secretary, the Treasurer
      is entered.
      [not enforced by the program: contracts are signed outside of the record.]

11.8  Several offices. One person may hold several offices and says with each
      act in which of them it is done. What needs two persons is never done by
      one in two offices.

11.9  No board. There is no board beside these offices. What the law asks of a
      board is done by the President, the Treasurer and the CEO together.
      [not enforced by the program: a registrar enters them.]

Article 12. Conflicts of interest

12.1  Nobody approves hours of their own, and nobody approves a pay run that
      they have drafted.

12.2  Who is paid a share of the payroll by reason of an office approves neither
      hours nor pay runs, whatever other office they hold.

12.3  Who has an interest of their own in a contract or a decision of the
      co-operative says so before, and neither negotiates, signs nor decides for
      the co-operative in that matter. In a ballot of the members everybody
      votes.
      [not enforced by the program: it knows no interests.]

12.4  The subject of a recall neither calls nor chairs the sitting that
      discusses it, and does not count its votes.
      [not enforced by the program: the count can be repeated by anybody, but
      the chair is chosen by people.]

Article 13. Pay

13.1  Work is paid by the hour under a chart of grades and steps. A chart is put
      into force by the President or the Treasurer under a passed chart ballot,
      and holds from the date that it names. No wage is paid that the chart in
      force does not give.

13.2  No hourly rate of a chart, divided by its lowest, gives more than 6.
      [not enforced by the program: whoever proposes a chart keeps to it.]

13.3  Hours of work are logged by the person concerned, day by day, and never
      more than 16 hours for one day.

13.4  Hours are approved by the CEO or the Treasurer, and never by the one who
      worked them.

13.5  Wages are paid on a pay run that two different persons have signed: one
      who drafts it, and one who approves it after checking. It is drafted by
      the Treasurer or the President from approved hours and the chart in force,
      and approved by the CEO or the Treasurer, but never by the person who
      drafted it. Hours that have been paid are not paid again.

13.6  Each amount is rounded line by line to the smallest unit of the currency,
      halves upward.

Article 14. The business year and the surplus

14.1  The business year ends on 31 December. Within four months the accounts of
      the year are drawn up, laid open to all members and put before the General
      Conference.
      [not enforced by the program: it does not yet keep the year's accounts.]

14.2  Out of the surplus of a year the co-operative first makes good earlier
      losses, and then puts at least one quarter (1/4) of what remains into its
      reserve. About the rest the General Conference decides under this article.
      [not enforced by the program: it does not yet keep the year's accounts.]

14.3  Dividends. What is shared among the members is shared as a dividend: one
      amount for each full share, and of a part of a share the same part of it.
      [not enforced by the program: it does not yet compute dividends.]

14.4  Losses. A loss is carried by the reserve first, and then by the surplus of
      later years. No member owes the co-operative or its creditors more than
      the price of the share.
      [not enforced by the program: it does not yet keep the year's accounts.]

14.5  The reserve. The reserve belongs to the co-operative as a whole. As long
      as the co-operative exists, no part of the reserve is shared among
      members, not on leaving either.
      [not enforced by the program: it does not yet keep the year's accounts.]

14.6  Education and solidarity. The General Conference may give a part of a
      surplus to the education of members and to funds of the co-operative
      movement.
      [not enforced by the program: it does not yet keep the year's accounts.]

14.7  Borrowing and investing. The co-operative may borrow and give security for
      it, and may put money that it does not need for a time into safe deposits.
      It takes no deposits from the public. A loan of more than a tenth of the
      yearly turnover needs a passed ballot.
      [not enforced by the program: it keeps no loans.]

Article 15. Leaving

15.1  Membership may be given up at any time by the person concerned, save by
      the last member of all. It ends when the resignation enters the record,
      and with it every office of that person.

15.2  Whoever ceases to be a member, in whatever way, is owed what they have
      paid for their share and whatever stands to their credit. The co-operative
      pays it as soon as it can do so without endangering wages or creditors.
      The longest time for it, in years, is 3.
      [not enforced by the program: payments are recorded; redemption is carried
      out by people.]

15.3  Death and incapacity. Membership ends with the death of the member. What
      would be owed to a leaver is owed to the estate. Whoever the law appoints
      to act for the member may claim what is owed, and has no vote.
      [not enforced by the program: it knows no such facts.]

15.4  Suspension. Where a grave breach of duty endangers people or the
      enterprise, those who hold an office may keep a member away from the
      workplace for up to thirty days while the case is prepared. Pay and vote
      go on.
      [not enforced by the program: it keeps no such cases.]

15.5  Exclusion. A member can be excluded only for a grave breach of duty: after
      written notice of the grounds at least fifteen days, and a hearing at
      least five days, before it takes effect, and under a passed ballot of the
      ordinary kind in which at least three quarters of the votes cast are in
      favour. From its closing who was excluded neither votes nor signs
      petitions, and a decision that hung on such a vote is taken anew; once no
      appeal is open any more they enter their resignation.
      [not enforced by the program: it does not yet carry such a case from
      notice to appeal, and counts their vote until the resignation stands in
      the record.]

15.6  Appeal. Who was excluded may appeal to the General Conference within
      thirty days. The appeal is won unless a new ballot reaches the majority of
      clause 15.5 again. Until it has decided, the share is not redeemed. If the
      appeal is won, membership, vote and earned parts stand as if never lost.
      [not enforced by the program: it does not yet carry such a case from
      notice to appeal.]

Article 16. Disputes

16.1  Who feels wronged by the co-operative or by a member in it says so in
      writing. Two members whom both sides accept hear them within two weeks and
      propose a settlement.
      [not enforced by the program: people settle it.]

16.2  If that fails, a mediator from outside is tried before anybody goes to
      court, save where the law gives a right that would be lost by waiting.
      [not enforced by the program: people settle it.]

Article 17. Records, keys and audit

17.1  Every act under these articles is signed by the person who did it, or
      brings the signed word of that person, and is added to the record. Nothing
      in it is ever altered or taken out; a mistake is put right by a further
      act.

17.2  Every member may hold a full copy of the record, read it, and check it
      with any program that they trust. The check needs no permission. The books
      of the co-operative are open to every member.
      [the record is whole in every copy; books that are kept outside it are for
      people to open.]

17.3  Register of members. Whoever keeps the money also keeps, beside the
      record, the register of members and officers that the law wants, with
      legal names and addresses; it is open as far as the law says.
      [not enforced by the program: it keeps no addresses.]

17.4  Signed copies. Where these articles are also signed on paper, the
      President or any owner enters in the record the digest of the scanned page
      and the names of those who signed it. The page itself is kept with the
      papers of the co-operative.

17.5  Yearly audit. Once a year two members who hold no office, or an auditor
      from outside where there are not two such members or the law asks for one,
      check the record and the books and report to the General Conference.
      [not enforced by the program: anybody can audit the record at any time;
      that somebody does is up to people.]

17.6  A member signs with keys of their own and lends them to nobody. A further
      key is enrolled by the person concerned, and a lost or stolen key is
      revoked by the person concerned. The last key of a member cannot be
      revoked without a new one. Where a key was stolen, its owner names the
      last act that is to be trusted. What the key signed later in open ballots,
      under open petitions and as approvals that nothing rests on yet is then
      taken back, and the keys that it enrolled end with it; what else it signed
      is disputed until a further act puts it right.

17.7  A member who has lost every key is given a new one by others. The request,
      with the proof that the member holds the new key, may be entered by any
      member.

17.8  Up to 5 members, called their guardians, are chosen beforehand by the
      person concerned.

17.9  The request is approved by 2 of the guardians of the member. Such an
      approval may be entered by any member whom the member chose.

17.10 In place of the guardians the members can grant the request; this is
      carried out by the President or any owner, acting under a passed ordinary
      ballot.

17.11 What was approved or granted takes effect not before 7 days later, when it
      is put into force by any member. The older keys of the member then end.

17.12 Until then it can be vetoed by the person concerned, with a key that is
      still in force. After a veto it can be granted only under a ballot that
      was opened later, and no second veto stops that.

17.13 Legal names, addresses, bank accounts, illness and the grounds of a case
      never enter the record in the clear.
      [not enforced by the program: it asks for none of them, but cannot read
      what people write in free text.]

Article 18. Liability

18.1  Who acts for the co-operative in good faith and with care is kept free
      from the cost of it as far as the law allows, and the co-operative may
      insure them.
      [not enforced by the program: it keeps no claims.]

Article 19. Amendment and winding up

19.1  These articles are amended under a passed articles ballot. Such a ballot
      is a yes-or-no vote. It passes with at least two thirds (2/3) of the votes
      cast, and stands if at least one half (1/2) of the persons on the roll
      took part. It stays open for at least 14 days.

19.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
      Article 19, with all that stands below them and every figure that they
      state, the words above them and the meaning of the terms that they use;
      and so is what decides such a ballot: its rule, petitions, who opens,
      casts, collects and closes it, and how votes are kept. They are amended
      only under a passed entrenched ballot. Such a ballot is a yes-or-no vote.
      It passes with at least four fifths (4/5) of the votes cast, and stands if
      at least one half (1/2) of the persons on the roll took part. It stays
      open for at least 14 days.

19.3  An amendment is put into force by the President or any owner, acting under
      a passed articles ballot, or under the one that clause 19.2 asks for, in
      exactly the words that were voted on. If the articles that it changes have
      changed in the meantime, it lapses and must be voted on anew. The model
      and the currency of the record cannot be changed by an amendment.

19.4  Merger and sale. The co-operative merges with another, changes its legal
      form or sells its whole enterprise only under a passed ballot of the kind
      in clause 19.1.
      [not enforced by the program: people carry it out.]

19.5  Winding up. The co-operative is wound up only under a passed ballot of the
      kind in clause 19.1. From what it has, creditors and wages are paid first,
      and then what is owed to members and leavers.
      [not enforced by the program: people carry it out.]

19.6  What is left. What is left after that goes to another co-operative with
      like aims, or to a fund for founding them, as the members choose; never to
      the members.
      [not enforced by the program: people carry it out, and a court may hold
      them to it.]

Article 20. Founding and transition

20.1  The founders are the persons named in the founding record. Each accepts
      these articles with their own signature, and the co-operative does nothing
      else until all have done so. Who declines, or is struck by all the others,
      is no founder. A founder holds a full vote from the founding, also while
      still paying for the share by instalments.

20.2  Until the first officers have accepted, the owners act by petition: the
      first ballots elect the officers.

20.3  The co-operative has no seal. Documents are signed for it by those whom
      these articles or a passed ballot name.
      [not enforced by the program: banks and offices want ink.]

20.4  The law that applies is that of the place where the registered office
      lies. If a clause proves void, the others stand.
      [not enforced by the program: it knows no law of any country.]
$ sample-answers hierarchy-by-consent.generic | coop articles show --answers - > a; sample-answers hierarchy-by-consent.us-ca | coop articles show --answers - > b; diff -U0 a b | grep '^[-+][^-+]'
-      record. Wherever these articles say "the co-operative", they mean the body
-      of that name.
+      record; as a registered name it contains the word "Cooperative" and a word
+      or abbreviation that shows that it is a corporation. Wherever these
+      articles say "the co-operative", they mean the body of that name, and
+      wherever the law says "bylaws", it means these articles. What is filed as
+      articles of incorporation comes before them.
-5.2   The price of a share is EUR 2000.00. It is the same for everybody who
+5.2   The price of a share is USD 2000.00. It is the same for everybody who
-      losses, and then puts at least one quarter (1/4) of what remains into its
-      reserve. About the rest the General Conference decides under this article.
+      losses, and then puts one quarter (1/4) of what remains into its reserve,
+      or more where the General Conference resolved so before the year began.
+      All the rest is shared under this article; what is given under clause 14.7
+      is taken out of the part for the reserve.
-14.3  Dividends. What is shared among the members is shared as a dividend: one
-      amount for each full share, and of a part of a share the same part of it.
-      [not enforced by the program: it does not yet compute dividends.]
+14.3  Patronage. What is shared among the members is shared by patronage: in
+      proportion to the hours that each has worked in the year, also of those
+      who are still earning the share. The co-operative is bound to do so for
+      every year for which these articles were in force before it began. At
+      least one half (1/2) of each member's part is paid in money within eight
+      and a half months of the end of the year; the rest is credited to the
+      member's capital account, of which the member is told in writing and which
+      each member agrees to take into account for tax.
+      [not enforced by the program: it does not yet compute patronage.]
+14.4  Capital accounts. For each member a capital account is kept of what was
+      credited and not yet paid out. It bears no vote. The oldest credits are
+      paid out first, whenever that endangers neither wages nor creditors; debts
+      of the member to the co-operative may be set off against it.
+      [not enforced by the program: it does not yet keep capital accounts.]
-14.4  Losses. A loss is carried by the reserve first, and then by the surplus of
+14.5  Losses. A loss is carried by the reserve first, and then by the surplus of
-14.5  The reserve. The reserve belongs to the co-operative as a whole. As long
+14.6  The reserve. The reserve belongs to the co-operative as a whole. As long
-14.6  Education and solidarity. The General Conference may give a part of a
+14.7  Education and solidarity. The General Conference may give a part of a
-14.7  Borrowing and investing. The co-operative may borrow and give security for
+14.8  Borrowing and investing. The co-operative may borrow and give security for
$ sample-answers hierarchy-by-consent.uk-society | coop articles show --answers - > b; diff -U0 a b | grep '^[-+][^-+]'
-      record. Wherever these articles say "the co-operative", they mean the body
-      of that name.
+      record; as a registered name it ends with the word "Limited". Wherever
+      these articles say "the co-operative", they mean the society of that name,
+      and wherever the law says "rules", it means these articles.
-5.2   The price of a share is EUR 2000.00. It is the same for everybody who
+5.2   The price of a share is GBP 2000.00. It is the same for everybody who
-Article 11. Offices
+Article 11. The committee
-11.1  The President. The President speaks for the members, calls the General
+11.1  The committee of the society in the sense of the law is made up of those
+      to whom these articles give the work of a board. They are appointed, and
+      can be removed, as these articles say of each, and answer for the duties
+      that the law lays upon a committee as long as they hold their mandate.
+      [not enforced by the program: the registrar enters the committee.]
+Article 12. Offices
+12.1  The President. The President speaks for the members, calls the General
-11.2  The Treasurer. The Treasurer keeps the money and the accounts of it. The
+12.2  The Treasurer. The Treasurer keeps the money and the accounts of it. The
-11.3  The Chief Executive Officer. The Chief Executive Officer (CEO) leads the
+12.3  The Chief Executive Officer. The Chief Executive Officer (CEO) leads the
-11.4  The mandate of the plan. To elect a candidate on a plan is to adopt the
+12.4  The mandate of the plan. To elect a candidate on a plan is to adopt the
-11.5  Bonuses. A bonus of the President is a voted part of the total payroll,
+12.5  Bonuses. A bonus of the President is a voted part of the total payroll,
-11.6  Performance. By what measures the work of leaders is judged, and how
+12.6  Performance. By what measures the work of leaders is judged, and how
-11.7  Signing. Outside of the daily business two holders of these offices, who
+12.7  Signing. Outside of the daily business two holders of these offices, who
-11.8  Several offices. One person may hold several offices and says with each
+12.8  Several offices. One person may hold several offices and says with each
-11.9  No board. There is no board beside these offices. What the law asks of a
-      board is done by the President, the Treasurer and the CEO together.
-      [not enforced by the program: a registrar enters them.]
+12.9  The Board. The Board has three owners. Each is elected under clause 10.1,
+      one seat after the other, for two years, and can be recalled under clause
+      10.4. It watches over safety, the law and the plan, and reports to the
+      General Conference at each annual session. It gives no orders and is not
+      the board of the law: what the law asks of a board or committee is done by
+      the President, the Treasurer and the CEO together. A bonus of its members
+      goes by measures that the General Conference has set before.
+      [not enforced by the program: it knows offices of one person each.]
-Article 12. Conflicts of interest
+Article 13. Conflicts of interest
-12.1  Nobody approves hours of their own, and nobody approves a pay run that
+13.1  Nobody approves hours of their own, and nobody approves a pay run that
-12.2  Who is paid a share of the payroll by reason of an office approves neither
+13.2  Who is paid a share of the payroll by reason of an office approves neither
-12.3  Who has an interest of their own in a contract or a decision of the
+13.3  Who has an interest of their own in a contract or a decision of the
-12.4  The subject of a recall neither calls nor chairs the sitting that
+13.4  The subject of a recall neither calls nor chairs the sitting that
-Article 13. Pay
+Article 14. Pay
-13.1  Work is paid by the hour under a chart of grades and steps. A chart is put
+14.1  Work is paid by the hour under a chart of grades and steps. A chart is put
-13.2  No hourly rate of a chart, divided by its lowest, gives more than 6.
+14.2  No hourly rate of a chart, divided by its lowest, gives more than 6.
-13.3  Hours of work are logged by the person concerned, day by day, and never
+14.3  Hours of work are logged by the person concerned, day by day, and never
-13.4  Hours are approved by the CEO or the Treasurer, and never by the one who
+14.4  Hours are approved by the CEO or the Treasurer, and never by the one who
-13.5  Wages are paid on a pay run that two different persons have signed: one
+14.5  Wages are paid on a pay run that two different persons have signed: one
-13.6  Each amount is rounded line by line to the smallest unit of the currency,
+14.6  Each amount is rounded line by line to the smallest unit of the currency,
-Article 14. The business year and the surplus
+Article 15. The business year and the surplus
-14.1  The business year ends on 31 December. Within four months the accounts of
+15.1  The business year ends on 31 December. Within four months the accounts of
-14.2  Out of the surplus of a year the co-operative first makes good earlier
-      losses, and then puts at least one quarter (1/4) of what remains into its
-      reserve. About the rest the General Conference decides under this article.
+15.2  Out of the surplus of a year the co-operative first makes good earlier
+      losses, and then puts one quarter (1/4) of what remains into its reserve,
+      or more where the General Conference resolved so before the year began.
+      All the rest is shared under this article; what is given under clause 15.7
+      is taken out of the part for the reserve.
-14.3  Dividends. What is shared among the members is shared as a dividend: one
-      amount for each full share, and of a part of a share the same part of it.
-      [not enforced by the program: it does not yet compute dividends.]
+15.3  Patronage. What is shared among the members is shared by patronage: in
+      proportion to the hours that each has worked in the year, also of those
+      who are still earning the share. The co-operative is bound to do so for
+      every year for which these articles were in force before it began. At
+      least one half (1/2) of each member's part is paid in money within eight
+      and a half months of the end of the year; the rest is credited to the
+      member's capital account, of which the member is told in writing and which
+      each member agrees to take into account for tax.
+      [not enforced by the program: it does not yet compute patronage.]
+15.4  Capital accounts. For each member a capital account is kept of what was
+      credited and not yet paid out. It bears no vote. The oldest credits are
+      paid out first, whenever that endangers neither wages nor creditors; debts
+      of the member to the co-operative may be set off against it.
+      [not enforced by the program: it does not yet keep capital accounts.]
-14.4  Losses. A loss is carried by the reserve first, and then by the surplus of
+15.5  Losses. A loss is carried by the reserve first, and then by the surplus of
-14.5  The reserve. The reserve belongs to the co-operative as a whole. As long
+15.6  The reserve. The reserve belongs to the co-operative as a whole. As long
-14.6  Education and solidarity. The General Conference may give a part of a
+15.7  Education and solidarity. The General Conference may give a part of a
-14.7  Borrowing and investing. The co-operative may borrow and give security for
+15.8  Borrowing and investing. The co-operative may borrow and give security for
-Article 15. Leaving
+Article 16. Leaving
-15.1  Membership may be given up at any time by the person concerned, save by
+16.1  Membership may be given up at any time by the person concerned, save by
-15.2  Whoever ceases to be a member, in whatever way, is owed what they have
+16.2  Whoever ceases to be a member, in whatever way, is owed what they have
-15.3  Death and incapacity. Membership ends with the death of the member. What
+16.3  Death and incapacity. Membership ends with the death of the member. What
-15.4  Suspension. Where a grave breach of duty endangers people or the
+16.4  Nomination and bankruptcy. A member may nominate, as far as the law
+      allows, to whom it is owed on death in place of the estate. Bankruptcy
+      ends no membership; a trustee may claim on leaving what would be owed to
+      the member.
+      [not enforced by the program: it knows no such facts.]
+16.5  Suspension. Where a grave breach of duty endangers people or the
-15.5  Exclusion. A member can be excluded only for a grave breach of duty: after
+16.6  Exclusion. A member can be excluded only for a grave breach of duty: after
-15.6  Appeal. Who was excluded may appeal to the General Conference within
+16.7  Appeal. Who was excluded may appeal to the General Conference within
-      clause 15.5 again. Until it has decided, the share is not redeemed. If the
+      clause 16.6 again. Until it has decided, the share is not redeemed. If the
-Article 16. Disputes
+Article 17. Disputes
-16.1  Who feels wronged by the co-operative or by a member in it says so in
+17.1  Who feels wronged by the co-operative or by a member in it says so in
-16.2  If that fails, a mediator from outside is tried before anybody goes to
+17.2  If that fails, a mediator from outside is tried before anybody goes to
-Article 17. Records, keys and audit
+Article 18. Records, keys and audit
-17.1  Every act under these articles is signed by the person who did it, or
+18.1  Every act under these articles is signed by the person who did it, or
-17.2  Every member may hold a full copy of the record, read it, and check it
+18.2  Every member may hold a full copy of the record, read it, and check it
-17.3  Register of members. Whoever keeps the money also keeps, beside the
+18.3  Register of members. Whoever keeps the money also keeps, beside the
-17.4  Signed copies. Where these articles are also signed on paper, the
+18.4  Signed copies. Where these articles are also signed on paper, the
-17.5  Yearly audit. Once a year two members who hold no office, or an auditor
+18.5  Yearly audit. Once a year two members who hold no office, or an auditor
-17.6  A member signs with keys of their own and lends them to nobody. A further
+18.6  A member signs with keys of their own and lends them to nobody. A further
-17.7  A member who has lost every key is given a new one by others. The request,
+18.7  A member who has lost every key is given a new one by others. The request,
-17.8  Up to 5 members, called their guardians, are chosen beforehand by the
+18.8  Up to 5 members, called their guardians, are chosen beforehand by the
-17.9  The request is approved by 2 of the guardians of the member. Such an
+18.9  The request is approved by 2 of the guardians of the member. Such an
-17.10 In place of the guardians the members can grant the request; this is
+18.10 In place of the guardians the members can grant the request; this is
-17.11 What was approved or granted takes effect not before 7 days later, when it
+18.11 What was approved or granted takes effect not before 7 days later, when it
-17.12 Until then it can be vetoed by the person concerned, with a key that is
+18.12 Until then it can be vetoed by the person concerned, with a key that is
-17.13 Legal names, addresses, bank accounts, illness and the grounds of a case
+18.13 Legal names, addresses, bank accounts, illness and the grounds of a case
-Article 18. Liability
+Article 19. Liability
-18.1  Who acts for the co-operative in good faith and with care is kept free
+19.1  Who acts for the co-operative in good faith and with care is kept free
-Article 19. Amendment and winding up
+Article 20. Amendment and winding up
-19.1  These articles are amended under a passed articles ballot. Such a ballot
+20.1  These articles are amended under a passed articles ballot. Such a ballot
-19.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
-      Article 19, with all that stands below them and every figure that they
+20.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
+      Article 20, with all that stands below them and every figure that they
-19.3  An amendment is put into force by the President or any owner, acting under
-      a passed articles ballot, or under the one that clause 19.2 asks for, in
+20.3  An amendment is put into force by the President or any owner, acting under
+      a passed articles ballot, or under the one that clause 20.2 asks for, in
-19.4  Merger and sale. The co-operative merges with another, changes its legal
+20.4  In law an amendment has effect once it is registered. Whoever puts it into
+      force sends it to the registrar at once, and nothing is done under it
+      before.
+      [not enforced by the program: it knows no registrar.]
+20.5  Merger and sale. The co-operative merges with another, changes its legal
-      in clause 19.1.
+      in clause 20.1.
-19.5  Winding up. The co-operative is wound up only under a passed ballot of the
-      kind in clause 19.1. From what it has, creditors and wages are paid first,
+20.6  Winding up. The co-operative is wound up only under a passed ballot of the
+      kind in clause 20.1. From what it has, creditors and wages are paid first,
-19.6  What is left. What is left after that goes to another co-operative with
+20.7  What is left. What is left after that goes to another co-operative with
-Article 20. Founding and transition
+Article 21. Founding and transition
-20.1  The founders are the persons named in the founding record. Each accepts
+21.1  The founders are the persons named in the founding record. Each accepts
-20.2  Until the first officers have accepted, the owners act by petition: the
+21.2  Until the first officers have accepted, the owners act by petition: the
-20.3  The co-operative has no seal. Documents are signed for it by those whom
+21.3  The co-operative has no seal. Documents are signed for it by those whom
-20.4  The law that applies is that of the place where the registered office
+21.4  The law that applies is that of the place where the registered office
