# What a founder gets from the model multi-stakeholder: the whole text, and what the laws of two places change in it.
$ sample-answers multi-stakeholder.generic | coop articles show --answers -
Articles of a multi-stakeholder co-operative

Article 1. Name and purpose

1.1   The name of the co-operative is the one that stands in its founding
      record. Wherever these articles say "the co-operative", they mean the body
      of that name.

1.2   The registered office is the one that is entered with the registrar. The
      General Meeting may move it within the country whose law applies.
      [not enforced by the program: it keeps no address.]

1.3   The co-operative is a multi-stakeholder co-operative: people of different
      interests are its members together, each with one voice, and none of their
      classes rules the others.

1.4   The purpose of the co-operative is to give good and lasting work to those
      who work in it, to serve well those who use what it makes or does, and to
      carry on any lawful trade that serves this purpose, in an enterprise that
      its members own and govern together.

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
      and the pay chart that the General Meeting adopts, and those before
      instructions at work.
      [not enforced by the program: which rule is the higher one is judged by
      people.]

Article 2. Words used in these articles

2.1   "The record" is the signed history of the co-operative: one unbroken line
      of signed acts. An act for which these articles name a power has no effect
      unless it stands there.

2.2   A "member" is a person who was admitted to the co-operative in one of its
      classes.

2.3   An "owner" is a member who holds a full vote: a founder, or a member who
      has earned the whole of a member share.

2.4   The "General Meeting" is the body of all members, whether they sit
      together or decide by ballot.

2.5   A "member share" is a share in the co-operative that every member holds or
      is earning.

2.6   A "passed ballot" is a ballot that was opened, closed and counted under
      these articles and that reached both its quorum and its majority. It may
      be relied on once, for what its question said.

2.7   What these articles want in writing may be sent and signed by electronic
      means, unless the law wants paper.
      [not enforced by the program: it cannot see letters.]

2.8   Every figure in these articles that a rule of the record reads is taken
      from the policy of the rules. The words and the rules therefore always say
      the same, and are amended together.

Article 3. Members

3.1   All owners have one vote each and none has more, whatever their class,
      their office, their pay, their capital or the length of their service.
      They have the same rights, save those that these articles give to one
      class.

3.2   Membership is open to every person who belongs to one of the classes and
      is able and willing to bear the duties of a member, without regard to
      origin, sex, belief, age, disability or way of life. A member is a natural
      person of the age at which the law lets them bind themselves. Membership
      gives nobody a claim to be employed.
      [not enforced by the program: the record holds no such facts about
      anybody, and must not.]

3.3   A member pays the instalments of the share when they fall due, keeps the
      private affairs of others private, and abides by the decisions of the
      General Meeting. A worker member also works for the co-operative with
      care.
      [not enforced by the program: a breach is judged by people.]

3.4   Leave. A member may be on leave for up to 12 months at a time and keeps
      membership, share and vote. No part of a vote is lost by it.
      [not enforced by the program: it keeps no leave.]

Article 4. The classes of members

4.1   The members are divided by what brings them to the co-operative. Each of
      the groups that this article names is a "class". Nobody belongs to two of
      them at once; who could be in either chooses. In a ballot of all members
      nobody has more than one vote, whatever the class; what a class can do
      beyond that is said under Article 11.
      [not enforced by the program: it gives nobody more than one vote, and
      knows no classes.]

4.2   Workers. A "worker member" is a member who works in the co-operative for
      pay.

4.3   Users. A "user member" is a member who does not work in the co-operative
      for pay, and regularly uses what it makes or does, for their own needs or
      those of their household.

4.4   Supporters. A "supporter member" is a member who does not work in the
      co-operative for pay, and helps it with money, knowledge or unpaid work
      because they share its purpose.

4.5   What workers may do. Worker members decide in their circles how their work
      is done. Of the members they alone log hours and are paid under the pay
      chart. They do not settle among themselves what the co-operative offers,
      and at what price.
      [not enforced by the program: whoever approves hours looks at the class of
      the member.]

4.6   What users may do. User members say what they need, judge what they have
      received, and are told how prices come about before they change. They give
      no orders to anybody at work, and draw no pay save under clause 15.4.
      [not enforced by the program: it knows no classes.]

4.7   What supporters may do. Supporter members bring means and advice, and see
      the same accounts and plans as everybody. They give no orders to anybody
      at work, and draw no pay save under clause 15.4. What they give or lend
      buys no vote.
      [not enforced by the program: it knows no classes; that nobody has more
      than one vote is enforced.]

4.8   The register of classes. The register of classes names the class of each
      member. The Chair keeps it, and every member may read it. In a vote by
      class each member counts in the class that the register named on the
      record date of the roll.
      [not enforced by the program: the register is kept beside the record.]

4.9   Grades that name a class. Every member is entered in the record with a
      grade of the pay chart. For members who do not work here the chart has a
      grade that bears the name of their class, gives no claim to pay, and is
      left out under clause 17.2. Where a class has changed since, the register
      of classes says which one holds.
      [not enforced by the program: it takes every grade for one of pay, and
      keeps that of the admission.]

4.10  Change of class. Who takes up or gives up paid work here, or begins to
      belong to another class for any other reason, tells the Chair within a
      month. Membership, share and vote go on. The change holds from its entry
      in the register of classes, and not for a ballot that is open already.
      [not enforced by the program: it knows no classes.]

4.11  Who has belonged to no class for a whole year is taken out of the register
      of classes after a written warning, and put back as soon as they belong to
      one again. Until then they vote as members and not as one of a class.
      Leave is no absence.
      [not enforced by the program: it knows no classes.]

4.12  Meetings of a class. Each class may meet by itself and chooses who chairs
      its meeting. The Chair, or a tenth of the class, calls it in the way of
      clause 7.5. There it elects and recalls its members of the Council, and
      gives advice that binds nobody.
      [not enforced by the program: such meetings are held by people.]

Article 5. Admission

5.1   A person who wishes to join says so in a signed application. It may be
      entered in the record by any member.

5.2   The application names the class. Before the ballot is opened, the Chair
      makes sure that the applicant belongs to it, or will with the admission,
      and asks those whom the class sent into the Council for their view.
      [not enforced by the program: it knows no classes.]

5.3   Before admission the applicant receives these articles, the pay chart and
      the last yearly accounts, and signs a membership agreement that names the
      price of the share, its instalments and what becomes of it on leaving.
      [not enforced by the program: the agreement is signed beside the record.]

5.4   An applicant is admitted by the Chair or the Treasurer, acting under a
      passed membership ballot, and is a member from that moment.

5.5   A membership ballot is a yes-or-no vote. It passes with more than 1/2 of
      the votes cast, and stands if at least two fifths (2/5) of the persons on
      the roll took part. It stays open for at least 7 days.

Article 6. The member share

6.1   Every member holds exactly one member share, or the part of one that has
      been earned. Nobody ever holds more than one, and nobody but a member
      holds any. It cannot be pledged or inherited.

6.2   The price of a share is EUR 500.00. It is the same for everybody who joins
      while this article is in force, and is repaid without gain or interest.

6.3   The number of equal parts in which the share is paid for and earned is 1.
      Payments may be of any size; a part is paid for once all payments together
      reach the same part of the price.

6.4   The share is earned as a whole once it is paid for in full. The time since
      admission that must have passed as well is 0 months.

6.5   A full share confers one full vote, and each earned part confers the same
      part of a vote. The fraction is kept and counted exactly.

6.6   Payments for a share are entered in the record by the Treasurer or the
      Chair, and never by the person who pays.

6.7   A later change of the price or of the schedule leaves untouched the shares
      of those who were admitted before it.

6.8   Transfer. A share cannot be sold or given to anybody; it goes back to the
      co-operative alone.

6.9   On request a member receives a certificate of the share. It proves nothing
      that the record does not say.
      [not enforced by the program: certificates are printed.]

Article 7. The General Meeting

7.1   The General Meeting of the members is the highest authority of the
      co-operative. Every member may attend and speak, and votes with the vote,
      or the part of one, that they hold. It decides by ballots in the record,
      so that members on leave, on shift or far away take part like those in the
      room.

7.2   To the General Meeting alone belong: these articles and the pay chart; the
      admission and exclusion of members; the election and recall of the
      officers; the yearly accounts and the use of a surplus; merger, sale of
      the whole enterprise, and winding up.
      [not enforced by the program: it enforces those for which these articles
      name a decision.]

7.3   Annual session. The Chair calls the General Meeting in session at least
      once in each business year, within six months of the end of the last one,
      to hear the yearly accounts and to elect. Each class may sit apart for an
      hour of it.
      [not enforced by the program: sessions are called and held by people;
      their ballots are enforced.]

7.4   Special sessions. A special session is called whenever a complete petition
      asks for it, and is held within forty-five days. If it has not been called
      within ten days, those who signed the petition call it.
      [not enforced by the program: sessions are called and held by people; a
      petition opens its ballot itself.]

7.5   Notice. A session is called in writing, by electronic means or on paper,
      at least 14 days before. The call names the day, the place, how to take
      part from afar, and each matter to be decided. What it does not name is
      not decided there.
      [not enforced by the program: it keeps the time for which a ballot stays
      open.]

7.6   Minutes. Each session chooses who chairs it and who keeps the minutes. The
      minutes are open to all members within two weeks.
      [not enforced by the program: minutes are kept by people.]

7.7   A proposal may be put before the members by any member. What is voted on
      is the proposal as it stands when the ballot opens, to the letter.

7.8   A ballot needs no session. What a passed ballot decided without one is
      decided as if in one.

Article 8. Petitions

8.1   A petition needs nobody's leave. It may be started by any owner and signed
      by any owner.

8.2   A petition is complete once one tenth (1/10) of the owners have signed it,
      rounded up to whole persons, and never fewer than 2 of them, save where
      there are not so many owners. The number is fixed when the petition is
      started.

8.3   A petition gathers signatures for 30 days and lapses if it is not complete
      by then.

8.4   Under a complete petition the ballot that it asks for may be opened
      although nobody in office wishes it. No absence, recall or end of a term
      ever stops a petition.

8.5   Request of a class. A third of a class, however few that are, can ask the
      Chair in writing for a ballot of all members. The Chair opens it within
      fourteen days.
      [not enforced by the program: it counts the signers of petitions out of
      all owners.]

Article 9. Ballots

9.1   A ballot is opened by the Chair, the Treasurer or any member under a
      complete petition. The opening fixes the question, the options, the kind
      of decision, the roll and the closing time; none of them can be changed
      afterwards. A ballot is judged by the articles in force at its opening.

9.2   Notice of a ballot. Whoever opens a ballot tells everybody on its roll in
      writing, on the day of the opening, the question, the closing time and how
      to vote.
      [not enforced by the program: it shows open ballots, and sends no
      letters.]

9.3   The roll names each member who holds a vote or a part of one, with its
      exact weight. Its record date is the day of the opening less 0 days.
      Founders stand on it in any case.

9.4   A vote may be cast by any member whose name stands on the roll, from the
      opening until the closing time. Who votes again replaces the earlier vote.

9.5   Open votes. How each member has voted in the record can be read by every
      member. Of votes on paper it shows who voted, and how many papers said
      what.

9.6   No proxies. Nobody can be voted for by another, and no vote can be bought,
      promised or delegated.
      [the program takes no vote that its voter did not sign; whether one was
      bought or promised it cannot know.]

9.7   A vote that its voter has signed may also come by mail, by telephone or in
      any other way, and is entered by any member. It stays the vote of whoever
      signed it. Each vote of a person bears a number, and of several the one
      with the highest number counts. Whoever closes a ballot may enter with the
      closing such votes as came in time, and answers for that.

9.8   A person who has no key to sign with votes on paper. Two tellers who are
      not candidates count the papers, each alone, and sign who voted and what
      they counted; the count is entered by any member and holds only if both
      say the same. At most one quarter (1/4) of the persons on the roll may
      vote on paper, and one of them always.

9.9   To abstain is to take part: an abstention counts towards the quorum and is
      not among the votes cast.

9.10  Where a person on the roll leaves the co-operative before the closing, a
      vote already cast stays and is counted; no vote can be cast by that person
      afterwards.

9.11  After the closing time, or once everybody on the roll has voted, a ballot
      is closed by any owner. The closing only records what everybody can count
      again; whoever closes decides nothing. That everybody has voted goes
      before every least time for which a ballot stays open.

9.12  Carrying out. What a ballot decided is carried out within 180 days of its
      closing, once, or the decision lapses. Whoever was elected and has not
      taken the office cannot take it any more once a later election to the same
      office has been decided.

Article 10. Kinds of decision

10.1  Ordinary decisions. Whatever has no rule of its own is an ordinary
      decision. It is taken by a yes-or-no vote. It passes with more than 1/2 of
      the votes cast, and stands if at least two fifths (2/5) of the persons on
      the roll took part. The ballot stays open for at least 7 days.

10.2  The pay chart. The pay chart is adopted by a yes-or-no vote. It passes
      with more than 1/2 of the votes cast, and stands if at least two fifths
      (2/5) of the persons on the roll took part. The ballot stays open for at
      least 7 days.

10.3  Failure. A ballot that misses its quorum or its majority decides nothing
      and leaves everything as it was. In a yes-or-no vote a tie misses the
      majority.

Article 11. Counting by class

11.1  Matters that need every class. Beside the passed ballot that these
      articles ask for, more than half of the votes cast in each class must be
      in favour of: a change of these articles; merger, a change of the legal
      form or the sale of the whole enterprise; and winding up.
      [not enforced by the program: it counts all voters together; tellers count
      the classes.]

11.2  Matters of one class. Any other decision that takes away or lessens what
      these articles or the pay chart give to one class alone needs more than
      half of the votes cast in that class as well.
      [not enforced by the program: it counts all voters together; tellers count
      the class.]

11.3  Quorum of a class. Where a class is counted by itself, at least one
      quarter (1/4) of its members on the roll must have voted. If fewer have,
      the matter is put to all members in a second ballot, at least four weeks
      after the first and in its place. A class that misses its quorum there
      again is not counted by itself, nor is ever a class of fewer than three
      members.
      [not enforced by the program: it keeps the quorum of all; tellers count
      the classes.]

11.4  Cap on the weight of a class. In an ordinary ballot or one on the pay
      chart, any member of the Council may ask, before the closing, for a second
      count with a cap. If one class has cast more than three fifths (3/5) of
      all votes, its votes are lessened in equal measure until they make up that
      part. The decision is carried out only if it passes this count as well.
      Where one class alone has voted, nothing is lessened.
      [not enforced by the program: it counts each vote in full; tellers count
      with the cap.]

11.5  Admissions, exclusions, the election and recall of the officers, and the
      grant of a new key to a member are decided by the votes of all members
      alone and never counted by class.

11.6  Tellers. The Chair names two tellers of different classes who gain nothing
      by the outcome; if the Chair has named none by the closing, the Council
      does. From the votes in the record and the register of classes they count
      by class, within seven days of the closing, and sign a report that every
      member may read and check. Votes on paper are gathered class by class.
      [not enforced by the program: votes are open to all members; people make
      the count by class.]

11.7  Before the tellers have reported, nothing that must be counted by class is
      carried out. What fails in that count is not carried out at all, although
      the ballot of all members has passed.
      [not enforced by the program: it would accept the act; those in office
      must refrain from it.]

Article 12. Elections

12.1  An election is held by an instant-runoff vote. Where candidates are
      ranked, the weakest is eliminated round by round until one holds more than
      1/2 of the votes cast that still name a candidate; where one is chosen,
      whoever has the most votes is elected. Between equals the earlier rounds
      decide, after them the longer membership, and last the alphabet of the
      short names in the record; the option to reopen yields to every candidate.
      The election stands if at least two fifths (2/5) of the persons on the
      roll took part, and stays open for at least 14 days.

12.2  Only owners can be candidates. The ballot paper always offers to reopen
      nominations, also where a candidate is unopposed. If that option wins,
      nobody is elected and nominations begin again.

12.3  An office begins when it is accepted by the person concerned, relying on a
      passed election ballot. It may be laid down at any time by the person
      concerned.

12.4  Whoever holds an office can be recalled before the end of the term. The
      ballot on a recall is a yes-or-no vote. It passes with more than 1/2 of
      the votes cast, stands if at least two fifths (2/5) of the persons on the
      roll took part, and stays open for at least 7 days. With the closing of a
      passed recall ballot the office ends; whoever was recalled lays it down in
      the record at once, and what they do in it after that binds nobody.
      [not enforced by the program: it counts the ballot; until the holder
      resigns or the term ends it still takes their acts, and no successor's.]

12.5  Where a term ends and no successor has accepted, the holder stays on as
      caretaker. Of the powers of the office a caretaker keeps only these:
      admitting members, opening ballots, recording payments for shares,
      approving hours, drafting pay runs and approving pay runs.

Article 13. The Council

13.1  The "Council" is the elected board of the co-operative. It adopts the
      yearly plan and the budget, directs the business within them, and watches
      over the officers. It decides nothing that belongs to the General Meeting,
      and gives no orders to single persons at work.
      [not enforced by the program: it knows offices of one person each, and
      gives a board no powers.]

13.2  Seats. The seats of the Council are, for the worker members: 3; for the
      user members: 3; for the supporter members: 2.
      [not enforced by the program: it keeps no seats.]

13.3  Election by the classes. Each class elects its members of the Council in a
      meeting of the class, from its own owners, and by secret vote where any of
      them wishes it. Those with the most votes are elected. A seat for which
      nobody stands is left empty until somebody does.
      [not enforced by the program: each of its ballots is one of all members.]

13.4  Terms. They are elected for two years. Of those whom a class elects first,
      one half, rounded down and chosen by lot, sit for one year. Nobody sits
      for more than three terms in a row.
      [not enforced by the program: it keeps the terms of the officers alone.]

13.5  A seat is lost with membership, by a change of class, by a vote of the
      class that filled it, or under a passed ballot on a recall. The class
      fills it for the rest of the term.
      [not enforced by the program: it keeps no seats.]

13.6  Meetings of the Council. The Chair calls the Council at least six times a
      year, and whenever two of its members ask for it, in writing and at least
      seven days before, with the matters to be decided. Its minutes are open to
      all members within two weeks.
      [not enforced by the program: people call it and keep the minutes.]

13.7  Quorum of the Council. It decides if more than half of its members take
      part, and among them at least one of each class that fills a seat. Where
      one class has been missing from two meetings in a row, the next may decide
      without it.
      [not enforced by the program: people keep it.]

13.8  Decisions of the Council. Each member of the Council has one vote, and
      more than half of the votes cast decide. Where all who speak for one class
      are against, the matter is put off once, to the next meeting. The officers
      attend without a vote, and the Chair presides.
      [not enforced by the program: it keeps no decisions of the Council.]

Article 14. Circles

14.1  A "circle" is a group of worker members who do one kind of work together.
      It decides how that work is done, within the plan and the budget.
      [not enforced by the program: it knows no circles.]

14.2  Charter. The Council sets up and ends circles. For each circle it writes
      down what it is for, what it may decide and spend, and to whom it gives
      account. What is given to no circle is decided by the Manager.
      [not enforced by the program: it knows no circles.]

14.3  How a circle decides. A circle decides once nobody in it has a reasoned
      objection. Where one is left after a second meeting, more than half of the
      circle decide.
      [not enforced by the program: it knows no circles.]

14.4  The Users' Council. The "Users' Council" is made up of those whom the user
      members sent into the Council and of five more, whom they elect each year.
      It says what is needed, and brings complaints to those who can mend them.
      [not enforced by the program: it knows no such council.]

14.5  Standards of service. Each circle whose work reaches users agrees with the
      Users' Council each year, in writing, on what it will do and how good it
      will be, and gives account of it; where they have not agreed within a
      month, the Council decides. The Users' Council gives no orders on how the
      work is done.
      [not enforced by the program: it keeps no such agreements.]

Article 15. Offices

15.1  The Chair. The Chair calls the General Meeting and the Council, opens
      ballots, and sees to it that every class is heard. The Chair is elected
      under a passed election ballot for a term of 24 months and files no
      business plan for it. The office brings no share of the payroll.

15.2  The Treasurer. The Treasurer keeps the money and the accounts of it, and,
      where the Chair is away or concerned, leads the sessions and opens the
      ballots. The Treasurer is elected under a passed election ballot for a
      term of 24 months and files no business plan for it. The office brings no
      share of the payroll.

15.3  The Manager. The Manager leads the daily business as the Council directs.
      The Manager is elected under a passed election ballot for a term of 24
      months and files no business plan for it. The office brings no share of
      the payroll.

15.4  Offices and classes. The Chair may be of any class, and so may the
      Treasurer. The Manager is a worker member. Who is elected to one of these
      offices gives up a seat in the Council. What an officer of another class
      is repaid or paid for the office is set by the General Meeting; it is no
      wage.
      [not enforced by the program: any owner can be elected to any office.]

15.5  Several offices. One person may hold several offices and says with each
      act in which of them it is done. What needs two persons is never done by
      one in two offices.

15.6  Signing. Outside of the daily business two holders of these offices, who
      are two persons, sign for the co-operative together; within it the Manager
      alone does. Where the law or a registrar wants a secretary, the Treasurer
      is entered.
      [not enforced by the program: contracts are signed outside of the record.]

Article 16. Conflicts of interest

16.1  Nobody approves hours of their own, and nobody approves a pay run that
      they have drafted.

16.2  Who has an interest of their own in a contract or a decision of the
      co-operative says so before, and neither negotiates, signs nor decides for
      the co-operative in that matter. In a ballot of the members everybody
      votes.
      [not enforced by the program: it knows no interests.]

16.3  To speak and vote for what one's class needs is no interest of one's own
      in this sense. To have a contract on terms that the class at large is not
      offered is one.
      [not enforced by the program: it knows no interests.]

16.4  The subject of a recall neither calls nor chairs the sitting that
      discusses it, and does not count its votes.
      [not enforced by the program: the count can be repeated by anybody, but
      the chair is chosen by people.]

Article 17. Pay

17.1  Work is paid by the hour under a chart of grades and steps. A chart is put
      into force by the Chair or the Treasurer under a passed chart ballot, and
      holds from the date that it names. No wage is paid that the chart in force
      does not give.

17.2  No hourly rate of a chart, divided by its lowest, gives more than 6.
      [not enforced by the program: whoever proposes a chart keeps to it.]

17.3  Hours of work are logged by the person concerned, day by day, and never
      more than 16 hours for one day.

17.4  Hours are approved by the Manager, the Treasurer or the Chair, and never
      by the one who worked them.

17.5  Wages are paid on a pay run that two different persons have signed: one
      who drafts it, and one who approves it after checking. It is drafted by
      the Treasurer or the Chair from approved hours and the chart in force, and
      approved by the Manager or the Chair, but never by the person who drafted
      it. Hours that have been paid are not paid again.

17.6  Each amount is rounded line by line to the smallest unit of the currency,
      halves upward.

Article 18. The business year and the surplus

18.1  The business year ends on 31 December. Within four months the accounts of
      the year are drawn up, laid open to all members and put before the General
      Meeting.
      [not enforced by the program: it does not yet keep the year's accounts.]

18.2  Out of the surplus of a year the co-operative first makes good earlier
      losses, and then puts one quarter (1/4) of what remains into its reserve,
      or more where the General Meeting resolved so before the year began. All
      the rest is shared under this article; what is given under clause 18.9 is
      taken out of the part for the reserve.
      [not enforced by the program: it does not yet keep the year's accounts.]

18.3  Parts of the classes. Of what is shared among the members, one third (1/3)
      goes to the user members and the rest to the worker members.
      [not enforced by the program: it does not yet compute patronage.]

18.4  Patronage. The part of the worker members is shared among them by
      patronage: in proportion to the hours that each has worked in the year,
      those still earning the share included. The co-operative is bound to do so
      for every year for which these articles were in force before it began. At
      least one half (1/2) of each member's part is paid in money within eight
      and a half months of the end of the year; the rest is credited to the
      member's capital account, of which the member is told in writing and which
      each member agrees to take into account for tax.
      [not enforced by the program: it does not yet compute patronage.]

18.5  Patronage of users. The part of the user members is shared among them by
      patronage too: in proportion to what each has paid in the year for what
      the co-operative makes or does. It is owed, paid and credited in the same
      way as that of the workers.
      [not enforced by the program: it does not yet compute patronage, and keeps
      no sales.]

18.6  Capital accounts. For each member a capital account is kept of what was
      credited and not yet paid out. It bears no vote. The oldest credits are
      paid out first, whenever that endangers neither wages nor creditors; debts
      of the member to the co-operative may be set off against it.
      [not enforced by the program: it does not yet keep capital accounts.]

18.7  Losses. A loss is carried by the reserve first, and then by the surplus of
      later years. No member owes the co-operative or its creditors more than
      the price of the share.
      [not enforced by the program: it does not yet keep the year's accounts.]

18.8  The reserve. The reserve belongs to the co-operative as a whole. As long
      as the co-operative exists, no part of the reserve is shared among
      members, not on leaving either.
      [not enforced by the program: it does not yet keep the year's accounts.]

18.9  Education and solidarity. The General Meeting may give a part of a surplus
      to the education of members and to funds of the co-operative movement.
      [not enforced by the program: it does not yet keep the year's accounts.]

18.10 Before the General Meeting gives a part of a surplus away under clause
      18.9, the supporter members are asked to name the purposes.
      [not enforced by the program: it does not yet keep the year's accounts.]

18.11 Borrowing and investing. The co-operative may borrow and give security for
      it, and may put money that it does not need for a time into safe deposits.
      It takes no deposits from the public. A loan of more than a tenth of the
      yearly turnover needs a passed ballot.
      [not enforced by the program: it keeps no loans.]

Article 19. Leaving

19.1  Membership may be given up at any time by the person concerned, save by
      the last member of all. It ends when the resignation enters the record,
      and with it every office of that person.

19.2  Whoever ceases to be a member, in whatever way, is owed what they have
      paid for their share and whatever stands to their credit. The co-operative
      pays it as soon as it can do so without endangering wages or creditors.
      The longest time for it, in years, is 3.
      [not enforced by the program: payments are recorded; redemption is carried
      out by people.]

19.3  Death and incapacity. Membership ends with the death of the member. What
      would be owed to a leaver is owed to the estate. Whoever the law appoints
      to act for the member may claim what is owed, and has no vote.
      [not enforced by the program: it knows no such facts.]

19.4  Suspension. Where a grave breach of duty endangers people or the
      enterprise, those who hold an office may keep a member away from the
      workplace for up to thirty days while the case is prepared. Pay and vote
      go on.
      [not enforced by the program: it keeps no such cases.]

19.5  Exclusion. A member can be excluded only for a grave breach of duty: after
      written notice of the grounds at least fifteen days, and a hearing at
      least five days, before it takes effect, and under a passed ballot of the
      ordinary kind in which at least three quarters of the votes cast are in
      favour. From its closing who was excluded neither votes nor signs
      petitions, and a decision that hung on such a vote is taken anew; once no
      appeal is open any more they enter their resignation.
      [not enforced by the program: it does not yet carry such a case from
      notice to appeal, and counts their vote until the resignation stands in
      the record.]

19.6  Appeal. Who was excluded may appeal to the General Meeting within thirty
      days. The appeal is won unless a new ballot reaches the majority of clause
      19.5 again. Until it has decided, the share is not redeemed. If the appeal
      is won, membership, vote and earned parts stand as if never lost.
      [not enforced by the program: it does not yet carry such a case from
      notice to appeal.]

Article 20. Disputes

20.1  Who feels wronged by the co-operative or by a member in it says so in
      writing. Two members whom both sides accept hear them within two weeks and
      propose a settlement.
      [not enforced by the program: people settle it.]

20.2  If that fails, a mediator from outside is tried before anybody goes to
      court, save where the law gives a right that would be lost by waiting.
      [not enforced by the program: people settle it.]

Article 21. Records, keys and audit

21.1  Every act under these articles is signed by the person who did it, or
      brings the signed word of that person, and is added to the record. Nothing
      in it is ever altered or taken out; a mistake is put right by a further
      act.

21.2  Every member may hold a full copy of the record, read it, and check it
      with any program that they trust. The check needs no permission. The books
      of the co-operative are open to every member.
      [the record is whole in every copy; books that are kept outside it are for
      people to open.]

21.3  Register of members. Whoever keeps the money also keeps, beside the
      record, the register of members and officers that the law wants, with
      legal names and addresses; it is open as far as the law says.
      [not enforced by the program: it keeps no addresses.]

21.4  Signed copies. Where these articles are also signed on paper, the Chair or
      the Treasurer enters in the record the digest of the scanned page and the
      names of those who signed it. The page itself is kept with the papers of
      the co-operative.

21.5  Yearly audit. Once a year two members who hold no office, or an auditor
      from outside where there are not two such members or the law asks for one,
      check the record and the books and report to the General Meeting.
      [not enforced by the program: anybody can audit the record at any time;
      that somebody does is up to people.]

21.6  A member signs with keys of their own and lends them to nobody. A further
      key is enrolled by the person concerned, and a lost or stolen key is
      revoked by the person concerned. The last key of a member cannot be
      revoked without a new one. Where a key was stolen, its owner names the
      last act that is to be trusted. What the key signed later in open ballots,
      under open petitions and as approvals that nothing rests on yet is then
      taken back, and the keys that it enrolled end with it; what else it signed
      is disputed until a further act puts it right.

21.7  A member who has lost every key is given a new one by others. The request,
      with the proof that the member holds the new key, may be entered by any
      member.

21.8  Up to 5 members, called their guardians, are chosen beforehand by the
      person concerned.

21.9  The request is approved by 2 of the guardians of the member. Such an
      approval may be entered by any member whom the member chose.

21.10 In place of the guardians the members can grant the request; this is
      carried out by any owner, acting under a passed ordinary ballot.

21.11 What was approved or granted takes effect not before 7 days later, when it
      is put into force by any member. The older keys of the member then end.

21.12 Until then it can be vetoed by the person concerned, with a key that is
      still in force. After a veto it can be granted only under a ballot that
      was opened later, and no second veto stops that.

21.13 Legal names, addresses, bank accounts, illness and the grounds of a case
      never enter the record in the clear.
      [not enforced by the program: it asks for none of them, but cannot read
      what people write in free text.]

Article 22. Liability

22.1  Who acts for the co-operative in good faith and with care is kept free
      from the cost of it as far as the law allows, and the co-operative may
      insure them.
      [not enforced by the program: it keeps no claims.]

Article 23. Amendment and winding up

23.1  These articles are amended under a passed articles ballot. Such a ballot
      is a yes-or-no vote. It passes with at least two thirds (2/3) of the votes
      of all who are entitled to vote, and stands if at least one half (1/2) of
      the persons on the roll took part. It stays open for at least 28 days.

23.2  An amendment also needs the majority in each class that clause 11.1 asks
      for.
      [not enforced by the program: tellers count the classes before an
      amendment is put into force.]

23.3  Entrenched clauses. Harder to change than the rest are clause 3.1 and
      Article 23, with all that stands below them and every figure that they
      state, the words above them and the meaning of the terms that they use;
      and so is what decides such a ballot: its rule, petitions, who opens,
      casts, collects and closes it, and how votes are kept. They are amended
      only under a passed entrenched ballot. Such a ballot is a yes-or-no vote.
      It passes with at least four fifths (4/5) of the votes of all who are
      entitled to vote, and stands if at least one half (1/2) of the persons on
      the roll took part. It stays open for at least 28 days.

23.4  An amendment is put into force by the Chair or the Treasurer, acting under
      a passed articles ballot, or under the one that clause 23.3 asks for, in
      exactly the words that were voted on. If the articles that it changes have
      changed in the meantime, it lapses and must be voted on anew. The model
      and the currency of the record cannot be changed by an amendment.

23.5  Merger and sale. The co-operative merges with another, changes its legal
      form or sells its whole enterprise only under a passed ballot of the kind
      in clause 23.1.
      [not enforced by the program: people carry it out.]

23.6  Winding up. The co-operative is wound up only under a passed ballot of the
      kind in clause 23.1. From what it has, creditors and wages are paid first,
      and then what is owed to members and leavers.
      [not enforced by the program: people carry it out.]

23.7  What is left. What is left after that goes to another co-operative with
      like aims, or to a fund for founding them, as the members choose; never to
      the members.
      [not enforced by the program: people carry it out, and a court may hold
      them to it.]

Article 24. Founding and transition

24.1  The founders are the persons named in the founding record. Each accepts
      these articles with their own signature, and the co-operative does nothing
      else until all have done so. Who declines, or is struck by all the others,
      is no founder. A founder holds a full vote from the founding, also while
      still paying for the share by instalments.

24.2  Until the first officers have accepted, the owners act by petition: the
      first ballots elect the officers.

24.3  The first Council. The founders sign the first register of classes. Each
      class elects its members of the Council within six months of the founding,
      or as soon after that as it has three members; until then its seats stay
      empty.
      [not enforced by the program: it keeps no seats.]

24.4  The co-operative has no seal. Documents are signed for it by those whom
      these articles or a passed ballot name.
      [not enforced by the program: banks and offices want ink.]

24.5  The law that applies is that of the place where the registered office
      lies. If a clause proves void, the others stand.
      [not enforced by the program: it knows no law of any country.]
$ sample-answers multi-stakeholder.generic | coop articles show --answers - > a; sample-answers multi-stakeholder.us-ca | coop articles show --answers - > b; diff -U0 a b | grep '^[-+][^-+]'
-      record. Wherever these articles say "the co-operative", they mean the body
-      of that name.
+      record; as a registered name it contains the word "Cooperative" and a word
+      or abbreviation that shows that it is a corporation. Wherever these
+      articles say "the co-operative", they mean the body of that name, and
+      wherever the law says "bylaws", it means these articles. What is filed as
+      articles of incorporation comes before them.
-4.4   Supporters. A "supporter member" is a member who does not work in the
-      co-operative for pay, and helps it with money, knowledge or unpaid work
-      because they share its purpose.
-4.5   What workers may do. Worker members decide in their circles how their work
+4.4   What workers may do. Worker members decide in their circles how their work
-4.6   What users may do. User members say what they need, judge what they have
+4.5   What users may do. User members say what they need, judge what they have
-4.7   What supporters may do. Supporter members bring means and advice, and see
-      the same accounts and plans as everybody. They give no orders to anybody
-      at work, and draw no pay save under clause 15.4. What they give or lend
-      buys no vote.
-      [not enforced by the program: it knows no classes; that nobody has more
-      than one vote is enforced.]
-4.8   The register of classes. The register of classes names the class of each
+4.6   The register of classes. The register of classes names the class of each
-4.9   Grades that name a class. Every member is entered in the record with a
+4.7   Grades that name a class. Every member is entered in the record with a
-4.10  Change of class. Who takes up or gives up paid work here, or begins to
+4.8   Change of class. Who takes up or gives up paid work here, or begins to
-4.11  Who has belonged to no class for a whole year is taken out of the register
+4.9   Who has belonged to no class for a whole year is taken out of the register
-4.12  Meetings of a class. Each class may meet by itself and chooses who chairs
+4.10  Meetings of a class. Each class may meet by itself and chooses who chairs
-6.2   The price of a share is EUR 500.00. It is the same for everybody who joins
+6.2   The price of a share is USD 500.00. It is the same for everybody who joins
-11.4  Cap on the weight of a class. In an ordinary ballot or one on the pay
-      chart, any member of the Council may ask, before the closing, for a second
-      count with a cap. If one class has cast more than three fifths (3/5) of
-      all votes, its votes are lessened in equal measure until they make up that
-      part. The decision is carried out only if it passes this count as well.
-      Where one class alone has voted, nothing is lessened.
-      [not enforced by the program: it counts each vote in full; tellers count
-      with the cap.]
-11.5  Admissions, exclusions, the election and recall of the officers, and the
+11.4  Admissions, exclusions, the election and recall of the officers, and the
-11.6  Tellers. The Chair names two tellers of different classes who gain nothing
+11.5  Tellers. The Chair names two tellers of different classes who gain nothing
-11.7  Before the tellers have reported, nothing that must be counted by class is
+11.6  Before the tellers have reported, nothing that must be counted by class is
-13.2  Seats. The seats of the Council are, for the worker members: 3; for the
-      user members: 3; for the supporter members: 2.
+13.2  Seats. The seats of the Council are, for the worker members: 4; for the
+      user members: 4.
-      the rest is shared under this article; what is given under clause 18.9 is
+      the rest is shared under this article; what is given under clause 18.8 is
-18.3  Parts of the classes. Of what is shared among the members, one third (1/3)
-      goes to the user members and the rest to the worker members.
+18.3  Parts of the classes. What is shared among the members goes to the worker
+      members alone. The others have their gain in what the co-operative does
+      and in fair prices.
-      patronage: in proportion to the hours that each has worked in the year,
+      patronage: in proportion to what each has been paid for work in the year,
-18.5  Patronage of users. The part of the user members is shared among them by
-      patronage too: in proportion to what each has paid in the year for what
-      the co-operative makes or does. It is owed, paid and credited in the same
-      way as that of the workers.
-      [not enforced by the program: it does not yet compute patronage, and keeps
-      no sales.]
-18.6  Capital accounts. For each member a capital account is kept of what was
+18.5  Capital accounts. For each member a capital account is kept of what was
-18.7  Losses. A loss is carried by the reserve first, and then by the surplus of
+18.6  Losses. A loss is carried by the reserve first, and then by the surplus of
-18.8  The reserve. The reserve belongs to the co-operative as a whole. As long
+18.7  The reserve. The reserve belongs to the co-operative as a whole. As long
-18.9  Education and solidarity. The General Meeting may give a part of a surplus
+18.8  Education and solidarity. The General Meeting may give a part of a surplus
-18.10 Before the General Meeting gives a part of a surplus away under clause
-      18.9, the supporter members are asked to name the purposes.
-      [not enforced by the program: it does not yet keep the year's accounts.]
-18.11 Borrowing and investing. The co-operative may borrow and give security for
+18.9  Borrowing and investing. The co-operative may borrow and give security for
$ sample-answers multi-stakeholder.uk-society | coop articles show --answers - > b; diff -U0 a b | grep '^[-+][^-+]'
-      record. Wherever these articles say "the co-operative", they mean the body
-      of that name.
+      record; as a registered name it ends with the word "Limited". Wherever
+      these articles say "the co-operative", they mean the society of that name,
+      and wherever the law says "rules", it means these articles.
-4.3   Users. A "user member" is a member who does not work in the co-operative
-      for pay, and regularly uses what it makes or does, for their own needs or
-      those of their household.
-4.4   Supporters. A "supporter member" is a member who does not work in the
+4.3   Supporters. A "supporter member" is a member who does not work in the
-4.5   What workers may do. Worker members decide in their circles how their work
+4.4   What workers may do. Worker members decide in their circles how their work
-4.6   What users may do. User members say what they need, judge what they have
-      received, and are told how prices come about before they change. They give
-      no orders to anybody at work, and draw no pay save under clause 15.4.
-      [not enforced by the program: it knows no classes.]
-4.7   What supporters may do. Supporter members bring means and advice, and see
+4.5   What supporters may do. Supporter members bring means and advice, and see
-      at work, and draw no pay save under clause 15.4. What they give or lend
+      at work, and draw no pay save under clause 16.4. What they give or lend
-4.8   The register of classes. The register of classes names the class of each
+4.6   The register of classes. The register of classes names the class of each
-4.9   Grades that name a class. Every member is entered in the record with a
+4.7   Grades that name a class. Every member is entered in the record with a
-      left out under clause 17.2. Where a class has changed since, the register
+      left out under clause 18.2. Where a class has changed since, the register
-4.10  Change of class. Who takes up or gives up paid work here, or begins to
+4.8   Change of class. Who takes up or gives up paid work here, or begins to
-4.11  Who has belonged to no class for a whole year is taken out of the register
+4.9   Who has belonged to no class for a whole year is taken out of the register
-4.12  Meetings of a class. Each class may meet by itself and chooses who chairs
+4.10  Meetings of a class. Each class may meet by itself and chooses who chairs
-6.2   The price of a share is EUR 500.00. It is the same for everybody who joins
+6.2   The price of a share is GBP 500.00. It is the same for everybody who joins
-11.3  Quorum of a class. Where a class is counted by itself, at least one
-      quarter (1/4) of its members on the roll must have voted. If fewer have,
-      the matter is put to all members in a second ballot, at least four weeks
-      after the first and in its place. A class that misses its quorum there
-      again is not counted by itself, nor is ever a class of fewer than three
-      members.
+11.3  Quorum of a class. Where a class is counted by itself, at least one fifth
+      (1/5) of its members on the roll must have voted. If fewer have, the
+      matter is put to all members in a second ballot, at least four weeks after
+      the first and in its place. A class that misses its quorum there again is
+      not counted by itself, nor is ever a class of fewer than three members.
-      count with a cap. If one class has cast more than three fifths (3/5) of
-      all votes, its votes are lessened in equal measure until they make up that
+      count with a cap. If one class has cast more than one half (1/2) of all
+      votes, its votes are lessened in equal measure until they make up that
-Article 13. The Council
+Article 13. The committee
+13.1  The committee of the society in the sense of the law is made up of those
+      to whom these articles give the work of a board. They are appointed, and
+      can be removed, as these articles say of each, and answer for the duties
+      that the law lays upon a committee as long as they hold their mandate.
+      [not enforced by the program: the registrar enters the committee.]
+Article 14. The Council
-13.1  The "Council" is the elected board of the co-operative. It adopts the
+14.1  The "Council" is the elected board of the co-operative. It adopts the
-13.2  Seats. The seats of the Council are, for the worker members: 3; for the
-      user members: 3; for the supporter members: 2.
+14.2  Seats. The seats of the Council are, for the worker members: 3; for the
+      supporter members: 3.
-13.3  Election by the classes. Each class elects its members of the Council in a
+14.3  Election by the classes. Each class elects its members of the Council in a
-13.4  Terms. They are elected for two years. Of those whom a class elects first,
+14.4  Terms. They are elected for two years. Of those whom a class elects first,
-13.5  A seat is lost with membership, by a change of class, by a vote of the
+14.5  A seat is lost with membership, by a change of class, by a vote of the
-13.6  Meetings of the Council. The Chair calls the Council at least six times a
+14.6  Meetings of the Council. The Chair calls the Council at least six times a
-13.7  Quorum of the Council. It decides if more than half of its members take
+14.7  Quorum of the Council. It decides if more than half of its members take
-13.8  Decisions of the Council. Each member of the Council has one vote, and
+14.8  Decisions of the Council. Each member of the Council has one vote, and
-Article 14. Circles
+Article 15. Circles
-14.1  A "circle" is a group of worker members who do one kind of work together.
+15.1  A "circle" is a group of worker members who do one kind of work together.
-14.2  Charter. The Council sets up and ends circles. For each circle it writes
+15.2  Charter. The Council sets up and ends circles. For each circle it writes
-14.3  How a circle decides. A circle decides once nobody in it has a reasoned
+15.3  How a circle decides. A circle decides once nobody in it has a reasoned
-14.4  The Users' Council. The "Users' Council" is made up of those whom the user
-      members sent into the Council and of five more, whom they elect each year.
-      It says what is needed, and brings complaints to those who can mend them.
-      [not enforced by the program: it knows no such council.]
-14.5  Standards of service. Each circle whose work reaches users agrees with the
-      Users' Council each year, in writing, on what it will do and how good it
-      will be, and gives account of it; where they have not agreed within a
-      month, the Council decides. The Users' Council gives no orders on how the
-      work is done.
-      [not enforced by the program: it keeps no such agreements.]
+Article 16. Offices
-Article 15. Offices
-15.1  The Chair. The Chair calls the General Meeting and the Council, opens
+16.1  The Chair. The Chair calls the General Meeting and the Council, opens
-15.2  The Treasurer. The Treasurer keeps the money and the accounts of it, and,
+16.2  The Treasurer. The Treasurer keeps the money and the accounts of it, and,
-15.3  The Manager. The Manager leads the daily business as the Council directs.
+16.3  The Manager. The Manager leads the daily business as the Council directs.
-15.4  Offices and classes. The Chair may be of any class, and so may the
+16.4  Offices and classes. The Chair may be of any class, and so may the
-15.5  Several offices. One person may hold several offices and says with each
+16.5  Several offices. One person may hold several offices and says with each
-15.6  Signing. Outside of the daily business two holders of these offices, who
+16.6  Signing. Outside of the daily business two holders of these offices, who
-Article 16. Conflicts of interest
+Article 17. Conflicts of interest
-16.1  Nobody approves hours of their own, and nobody approves a pay run that
+17.1  Nobody approves hours of their own, and nobody approves a pay run that
-16.2  Who has an interest of their own in a contract or a decision of the
+17.2  Who has an interest of their own in a contract or a decision of the
-16.3  To speak and vote for what one's class needs is no interest of one's own
+17.3  To speak and vote for what one's class needs is no interest of one's own
-16.4  The subject of a recall neither calls nor chairs the sitting that
+17.4  The subject of a recall neither calls nor chairs the sitting that
-Article 17. Pay
+Article 18. Pay
-17.1  Work is paid by the hour under a chart of grades and steps. A chart is put
+18.1  Work is paid by the hour under a chart of grades and steps. A chart is put
-17.2  No hourly rate of a chart, divided by its lowest, gives more than 6.
+18.2  No hourly rate of a chart, divided by its lowest, gives more than 6.
-17.3  Hours of work are logged by the person concerned, day by day, and never
+18.3  Hours of work are logged by the person concerned, day by day, and never
-17.4  Hours are approved by the Manager, the Treasurer or the Chair, and never
+18.4  Hours are approved by the Manager, the Treasurer or the Chair, and never
-17.5  Wages are paid on a pay run that two different persons have signed: one
+18.5  Wages are paid on a pay run that two different persons have signed: one
-17.6  Each amount is rounded line by line to the smallest unit of the currency,
+18.6  Each amount is rounded line by line to the smallest unit of the currency,
-Article 18. The business year and the surplus
+Article 19. The business year and the surplus
-18.1  The business year ends on 31 December. Within four months the accounts of
+19.1  The business year ends on 31 December. Within four months the accounts of
-18.2  Out of the surplus of a year the co-operative first makes good earlier
+19.2  Out of the surplus of a year the co-operative first makes good earlier
-      the rest is shared under this article; what is given under clause 18.9 is
+      the rest is shared under this article; what is given under clause 19.8 is
-18.3  Parts of the classes. Of what is shared among the members, one third (1/3)
-      goes to the user members and the rest to the worker members.
+19.3  Parts of the classes. What is shared among the members goes to the worker
+      members alone. The others have their gain in what the co-operative does
+      and in fair prices.
-18.4  Patronage. The part of the worker members is shared among them by
+19.4  Patronage. The part of the worker members is shared among them by
-18.5  Patronage of users. The part of the user members is shared among them by
-      patronage too: in proportion to what each has paid in the year for what
-      the co-operative makes or does. It is owed, paid and credited in the same
-      way as that of the workers.
-      [not enforced by the program: it does not yet compute patronage, and keeps
-      no sales.]
-18.6  Capital accounts. For each member a capital account is kept of what was
+19.5  Capital accounts. For each member a capital account is kept of what was
-18.7  Losses. A loss is carried by the reserve first, and then by the surplus of
+19.6  Losses. A loss is carried by the reserve first, and then by the surplus of
-18.8  The reserve. The reserve belongs to the co-operative as a whole. As long
+19.7  The reserve. The reserve belongs to the co-operative as a whole. As long
-18.9  Education and solidarity. The General Meeting may give a part of a surplus
+19.8  Education and solidarity. The General Meeting may give a part of a surplus
-18.10 Before the General Meeting gives a part of a surplus away under clause
-      18.9, the supporter members are asked to name the purposes.
+19.9  Before the General Meeting gives a part of a surplus away under clause
+      19.8, the supporter members are asked to name the purposes.
-18.11 Borrowing and investing. The co-operative may borrow and give security for
+19.10 Borrowing and investing. The co-operative may borrow and give security for
-Article 19. Leaving
+Article 20. Leaving
-19.1  Membership may be given up at any time by the person concerned, save by
+20.1  Membership may be given up at any time by the person concerned, save by
-19.2  Whoever ceases to be a member, in whatever way, is owed what they have
+20.2  Whoever ceases to be a member, in whatever way, is owed what they have
-19.3  Death and incapacity. Membership ends with the death of the member. What
+20.3  Death and incapacity. Membership ends with the death of the member. What
-19.4  Suspension. Where a grave breach of duty endangers people or the
+20.4  Nomination and bankruptcy. A member may nominate, as far as the law
+      allows, to whom it is owed on death in place of the estate. Bankruptcy
+      ends no membership; a trustee may claim on leaving what would be owed to
+      the member.
+      [not enforced by the program: it knows no such facts.]
+20.5  Suspension. Where a grave breach of duty endangers people or the
-19.5  Exclusion. A member can be excluded only for a grave breach of duty: after
+20.6  Exclusion. A member can be excluded only for a grave breach of duty: after
-19.6  Appeal. Who was excluded may appeal to the General Meeting within thirty
+20.7  Appeal. Who was excluded may appeal to the General Meeting within thirty
-      19.5 again. Until it has decided, the share is not redeemed. If the appeal
+      20.6 again. Until it has decided, the share is not redeemed. If the appeal
-Article 20. Disputes
+Article 21. Disputes
-20.1  Who feels wronged by the co-operative or by a member in it says so in
+21.1  Who feels wronged by the co-operative or by a member in it says so in
-20.2  If that fails, a mediator from outside is tried before anybody goes to
+21.2  If that fails, a mediator from outside is tried before anybody goes to
-Article 21. Records, keys and audit
+Article 22. Records, keys and audit
-21.1  Every act under these articles is signed by the person who did it, or
+22.1  Every act under these articles is signed by the person who did it, or
-21.2  Every member may hold a full copy of the record, read it, and check it
+22.2  Every member may hold a full copy of the record, read it, and check it
-21.3  Register of members. Whoever keeps the money also keeps, beside the
+22.3  Register of members. Whoever keeps the money also keeps, beside the
-21.4  Signed copies. Where these articles are also signed on paper, the Chair or
+22.4  Signed copies. Where these articles are also signed on paper, the Chair or
-21.5  Yearly audit. Once a year two members who hold no office, or an auditor
+22.5  Yearly audit. Once a year two members who hold no office, or an auditor
-21.6  A member signs with keys of their own and lends them to nobody. A further
+22.6  A member signs with keys of their own and lends them to nobody. A further
-21.7  A member who has lost every key is given a new one by others. The request,
+22.7  A member who has lost every key is given a new one by others. The request,
-21.8  Up to 5 members, called their guardians, are chosen beforehand by the
+22.8  Up to 5 members, called their guardians, are chosen beforehand by the
-21.9  The request is approved by 2 of the guardians of the member. Such an
+22.9  The request is approved by 2 of the guardians of the member. Such an
-21.10 In place of the guardians the members can grant the request; this is
+22.10 In place of the guardians the members can grant the request; this is
-21.11 What was approved or granted takes effect not before 7 days later, when it
+22.11 What was approved or granted takes effect not before 7 days later, when it
-21.12 Until then it can be vetoed by the person concerned, with a key that is
+22.12 Until then it can be vetoed by the person concerned, with a key that is
-21.13 Legal names, addresses, bank accounts, illness and the grounds of a case
+22.13 Legal names, addresses, bank accounts, illness and the grounds of a case
-Article 22. Liability
+Article 23. Liability
-22.1  Who acts for the co-operative in good faith and with care is kept free
+23.1  Who acts for the co-operative in good faith and with care is kept free
-Article 23. Amendment and winding up
+Article 24. Amendment and winding up
-23.1  These articles are amended under a passed articles ballot. Such a ballot
-      is a yes-or-no vote. It passes with at least two thirds (2/3) of the votes
-      of all who are entitled to vote, and stands if at least one half (1/2) of
-      the persons on the roll took part. It stays open for at least 28 days.
+24.1  These articles are amended under a passed articles ballot. Such a ballot
+      is a yes-or-no vote. It passes with at least three quarters (3/4) of the
+      votes cast, and stands if at least one half (1/2) of the persons on the
+      roll took part. It stays open for at least 28 days.
-23.2  An amendment also needs the majority in each class that clause 11.1 asks
+24.2  An amendment also needs the majority in each class that clause 11.1 asks
-23.3  Entrenched clauses. Harder to change than the rest are clause 3.1 and
-      Article 23, with all that stands below them and every figure that they
+24.3  Entrenched clauses. Harder to change than the rest are clause 3.1 and
+      Article 24, with all that stands below them and every figure that they
-      It passes with at least four fifths (4/5) of the votes of all who are
-      entitled to vote, and stands if at least one half (1/2) of the persons on
-      the roll took part. It stays open for at least 28 days.
+      It passes with at least four fifths (4/5) of the votes cast, and stands if
+      at least one half (1/2) of the persons on the roll took part. It stays
+      open for at least 28 days.
-23.4  An amendment is put into force by the Chair or the Treasurer, acting under
-      a passed articles ballot, or under the one that clause 23.3 asks for, in
+24.4  An amendment is put into force by the Chair or the Treasurer, acting under
+      a passed articles ballot, or under the one that clause 24.3 asks for, in
-23.5  Merger and sale. The co-operative merges with another, changes its legal
+24.5  In law an amendment has effect once it is registered. Whoever puts it into
+      force sends it to the registrar at once, and nothing is done under it
+      before.
+      [not enforced by the program: it knows no registrar.]
+24.6  Merger and sale. The co-operative merges with another, changes its legal
-      in clause 23.1.
+      in clause 24.1.
-23.6  Winding up. The co-operative is wound up only under a passed ballot of the
-      kind in clause 23.1. From what it has, creditors and wages are paid first,
+24.7  Winding up. The co-operative is wound up only under a passed ballot of the
+      kind in clause 24.1. From what it has, creditors and wages are paid first,
-23.7  What is left. What is left after that goes to another co-operative with
+24.8  What is left. What is left after that goes to another co-operative with
-Article 24. Founding and transition
+Article 25. Founding and transition
-24.1  The founders are the persons named in the founding record. Each accepts
+25.1  The founders are the persons named in the founding record. Each accepts
-24.2  Until the first officers have accepted, the owners act by petition: the
+25.2  Until the first officers have accepted, the owners act by petition: the
-24.3  The first Council. The founders sign the first register of classes. Each
+25.3  The first Council. The founders sign the first register of classes. Each
-24.4  The co-operative has no seal. Documents are signed for it by those whom
+25.4  The co-operative has no seal. Documents are signed for it by those whom
-24.5  The law that applies is that of the place where the registered office
+25.5  The law that applies is that of the place where the registered office
