# What a founder gets from the model platform: the whole text, and what the laws of two places change in it.
$ sample-answers platform.generic | coop articles show --answers -
Articles of a platform co-operative

Article 1. Name and purpose

1.1   The name of the co-operative is the one that stands in its founding
      record. Wherever these articles say "the co-operative", they mean the body
      of that name.

1.2   The registered office is the one that is entered with the registrar. The
      General Meeting may move it within the country whose law applies.
      [not enforced by the program: it keeps no address.]

1.3   The co-operative is organised as a Platform co-operative. Those who work
      through its platform own it and govern it in common, each with one voice,
      whatever they earn and whatever capital they have brought.

1.4   The purpose of the co-operative is to give its members good and lasting
      work in an enterprise that they own and govern together, and to carry on
      any lawful trade that serves this purpose.

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

2.2   The "platform" is all the programs, data and services through which the
      co-operative finds, offers, assigns, prices and settles work.

2.3   A "provider" is a person who works through the platform, whether admitted
      as a member or not.

2.4   A "member" is a provider, or a person who works for the co-operative, who
      was admitted to it.

2.5   An "owner" is a member who holds a full vote: a founder, or a member who
      has earned the whole of a member share.

2.6   The "General Meeting" is the body of all members, whether they sit
      together or decide by ballot.

2.7   A "member share" is a share in the co-operative that every member holds or
      is earning.

2.8   A "passed ballot" is a ballot that was opened, closed and counted under
      these articles and that reached both its quorum and its majority. It may
      be relied on once, for what its question said.

2.9   What these articles want in writing may be sent and signed by electronic
      means, unless the law wants paper.
      [not enforced by the program: it cannot see letters.]

2.10  Every figure in these articles that a rule of the record reads is taken
      from the policy of the rules. The words and the rules therefore always say
      the same, and are amended together.

Article 3. Members

3.1   All owners have the same rights. None of them has more than one vote,
      whatever their office, their pay, their capital or the length of their
      service.

3.2   Membership is open to every person who is able and willing to do the work
      and to bear the duties of a member, without regard to origin, sex, belief,
      age, disability or way of life. A member is a natural person of the age at
      which the law lets them bind themselves.
      [not enforced by the program: the record holds no such facts about
      anybody, and must not.]

3.3   A member does with care the work that they have accepted, pays the
      instalments of the share when they fall due, keeps the private affairs of
      others private, and abides by the decisions of the General Meeting.
      [not enforced by the program: a breach is judged by people.]

3.4   Least work. A member works at least 100 hours in each business year,
      through the platform, for the co-operative or in one of its bodies. In the
      year of admission, and in a year with leave, it is less in proportion.
      [not enforced by the program: it does not set hours against membership.]

3.5   Dormant members. Whoever has worked less is told so in writing, and has
      three months to make up for it, to go on leave, or to object before the
      Review Panel. After that the Council may declare the membership ended, and
      the member is owed what a leaver is owed.
      [not enforced by the program: nobody leaves its rolls but by resigning, so
      a dormant name still counts towards the quorum.]

3.6   One person, one account. A person has one account on the platform and one
      membership, and lets nobody else use them. Membership under a false or a
      second identity is void, and a ballot that it could have turned is held
      again.
      [not enforced by the program: it knows keys, and not the persons who hold
      them.]

3.7   Leave. A member may be on leave for up to 12 months at a time and keeps
      membership, share and vote. No part of a vote is lost by it.
      [not enforced by the program: it keeps no leave.]

Article 4. Those who work here

4.1   Status. The co-operative employs every provider, and gives them what the
      law and the collective agreements give to employees.
      [not enforced by the program: contracts are made beside the record.]

4.2   What the work really is. Whoever in truth works like an employee is
      treated as one, whatever their contract says. A provider may have this
      examined by the Review Panel, and loses by it no right to go to court.
      [not enforced by the program: people judge it.]

4.3   Refusing work. Outside the hours that a contract of employment fixes, a
      provider may refuse any offer of work. No refusal counts against anybody,
      in rank, in pay or in later offers.
      [not enforced by the program: it makes no offers of work.]

Article 5. Admission

5.1   A person who wishes to join says so in a signed application. It may be
      entered in the record by any member.

5.2   Right to be admitted. Whoever has worked at least 40 hours through the
      platform or for the co-operative has a right to be admitted, unless there
      are grounds on which a member could be excluded.
      [not enforced by the program: it does not set hours against applications.]

5.3   Before admission the applicant receives these articles, the pay chart and
      the last yearly accounts, and signs a membership agreement that names the
      price of the share, its instalments and what becomes of it on leaving.
      [not enforced by the program: the agreement is signed beside the record.]

5.4   A real person. Before the admission two members, neither of whom is close
      to the applicant or decides on the admission, satisfy themselves by sight
      and by papers that the applicant is a real person and not yet a member.
      They note that they have done so, and keep no copy of the papers.
      [not enforced by the program: whoever admits an applicant answers for it.]

5.5   An applicant is admitted by the Manager or the Chair, without a ballot,
      and is a member from that moment. Every admission stands in the record,
      where each member can read it.

5.6   Refusal. An application is answered within thirty days. A refusal names
      its reasons, and the applicant may ask the Review Panel to review it. So
      may any member who holds that somebody was wrongly admitted.
      [not enforced by the program: it refuses nobody, and sets no time.]

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
      Manager, and never by the person who pays.

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
      platform fee, the work algorithms and the grounds of deactivation; the
      election and recall of leaders; the last word on an exclusion; the yearly
      accounts and the use of a surplus; merger, sale of the whole enterprise or
      of the platform, and winding up.
      [not enforced by the program: it enforces those for which these articles
      name a decision.]

7.3   Annual session. It sits at least once in each business year, within six
      months of the end of the last one, to hear the yearly accounts and to
      elect.
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

Article 9. Ballots

9.1   A ballot is opened by the Chair, the Treasurer or any member under a
      complete petition. The opening fixes the question, the options, the kind
      of decision, the roll and the closing time; none of them can be changed
      afterwards. A ballot is judged by the articles in force at its opening.

9.2   Announcement. The platform shows every open petition and every open ballot
      to each member from the first day, in the languages that members read, and
      gives all candidates the same space. It carries what members write to each
      other, and nobody else reads it.
      [not enforced by the program: it keeps petitions and ballots; the platform
      shows them.]

9.3   Notice of a ballot. Whoever opens a ballot tells everybody on its roll in
      writing, on the day of the opening, the question, the closing time and how
      to vote.
      [not enforced by the program: it shows open ballots, and sends no
      letters.]

9.4   The roll names each member who holds a vote or a part of one, with its
      exact weight. Its record date is the day of the opening less 30 days.
      Founders stand on it in any case.

9.5   A vote may be cast by any member whose name stands on the roll, from the
      opening until the closing time. Who votes again replaces the earlier vote.

9.6   Open votes. How each member has voted in the record can be read by every
      member. Of votes on paper it shows who voted, and how many papers said
      what.

9.7   No proxies. Nobody can be voted for by another, and no vote can be bought,
      promised or delegated.
      [the program takes no vote that its voter did not sign; whether one was
      bought or promised it cannot know.]

9.8   A vote that its voter has signed may also come by mail, by telephone or in
      any other way, and is entered by any member. It stays the vote of whoever
      signed it. Each vote of a person bears a number, and of several the one
      with the highest number counts. Whoever closes a ballot may enter with the
      closing such votes as came in time, and answers for that.

9.9   A person who has no key to sign with votes on paper. Two tellers who are
      not candidates count the papers, each alone, and sign who voted and what
      they counted; the count is entered by any member and holds only if both
      say the same. At most one quarter (1/4) of the persons on the roll may
      vote on paper, and one of them always.

9.10  To abstain is to take part: an abstention counts towards the quorum and is
      not among the votes cast.

9.11  Where a person on the roll leaves the co-operative before the closing, a
      vote already cast stays and is counted; no vote can be cast by that person
      afterwards.

9.12  After the closing time, or once everybody on the roll has voted, a ballot
      is closed by the Chair, the Treasurer or any owner. The closing only
      records what everybody can count again; whoever closes decides nothing.
      That everybody has voted goes before every least time for which a ballot
      stays open.

9.13  Carrying out. What a ballot decided is carried out within 180 days of its
      closing, once, or the decision lapses. Whoever was elected and has not
      taken the office cannot take it any more once a later election to the same
      office has been decided.

Article 10. Kinds of decision

10.1  Ordinary decisions. Whatever has no rule of its own is an ordinary
      decision. It is taken by a yes-or-no vote. It passes with more than 1/2 of
      the votes cast, and stands if at least two fifths (2/5) of the persons on
      the roll took part. The ballot stays open for at least 7 days.

10.2  The fee, the algorithms and the grounds of deactivation. The platform fee,
      the work algorithms and the grounds of deactivation are adopted under a
      platform ballot. It is a yes-or-no vote, passes with more than 1/2 of the
      votes cast, stands if at least two fifths (2/5) of the persons on the roll
      took part, and stays open for at least 14 days.
      [not enforced by the program: it counts such a ballot; its outcome is
      carried out on the platform.]

10.3  The pay chart. The pay chart is adopted by a yes-or-no vote. It passes
      with more than 1/2 of the votes cast, and stands if at least two fifths
      (2/5) of the persons on the roll took part. The ballot stays open for at
      least 7 days.

10.4  Failure. A ballot that misses its quorum or its majority decides nothing
      and leaves everything as it was. In a yes-or-no vote a tie misses the
      majority.

10.5  Quorum and growth. Whenever the members have become twice as many as they
      were at the last ballot on the quorum, the Chair puts before them, as an
      amendment of these articles, whether the quorum still fits their number.
      [not enforced by the program: it keeps the quorum that the articles name.]

Article 11. Elections

11.1  An election is held by an instant-runoff vote. Where candidates are
      ranked, the weakest is eliminated round by round until one holds more than
      1/2 of the votes cast that still name a candidate; where one is chosen,
      whoever has the most votes is elected. Between equals the earlier rounds
      decide, after them the longer membership, and last the alphabet of the
      short names in the record; the option to reopen yields to every candidate.
      The election stands if at least two fifths (2/5) of the persons on the
      roll took part, and stays open for at least 14 days.

11.2  Only owners can be candidates. The ballot paper always offers to reopen
      nominations, also where a candidate is unopposed. If that option wins,
      nobody is elected and nominations begin again.

11.3  An office begins when it is accepted by the person concerned, relying on a
      passed election ballot. It may be laid down at any time by the person
      concerned.

11.4  Whoever holds an office can be recalled before the end of the term. The
      ballot on a recall is a yes-or-no vote. It passes with more than 1/2 of
      the votes cast, stands if at least two fifths (2/5) of the persons on the
      roll took part, and stays open for at least 7 days. With the closing of a
      passed recall ballot the office ends; whoever was recalled lays it down in
      the record at once, and what they do in it after that binds nobody.
      [not enforced by the program: it counts the ballot; until the holder
      resigns or the term ends it still takes their acts, and no successor's.]

11.5  Where a term ends and no successor has accepted, the holder stays on as
      caretaker. Of the powers of the office a caretaker keeps only these:
      opening ballots, closing ballots, recording payments for shares, approving
      hours, drafting pay runs and approving pay runs.

Article 12. The Council

12.1  The "Council" is the board of the co-operative. It has 7 seats, held by
      members whom the members elect. The Chair presides, and votes only where
      the votes are equal; the Treasurer and the Manager speak in it and do not
      vote.
      [not enforced by the program: it knows offices of one person each.]

12.2  Seats. All members together elect all the seats, by a count that gives
      each larger minority its share of them.
      [not enforced by the program: it elects one person at a time; such a count
      is held beside it.]

12.3  Terms of the Council. The term of a seat is as long as that of the Chair.
      At the first election half of the seats, drawn by lot, are filled for half
      of it, so that not all fall vacant together. A seat that falls vacant
      early goes to the next by the last count, and where there is none a new
      election is held. Those who elected a representative can recall them.
      [not enforced by the program: it keeps the terms of offices alone.]

12.4  Tasks of the Council. The Council adopts the budget, watches over the
      Manager and the platform, and decides what these articles give to it. It
      decides nothing that belongs to the General Meeting alone, and what it
      decides can be put before the members by petition; their decision binds
      it.
      [not enforced by the program: it keeps petitions and ballots, and no
      decisions of a council.]

12.5  Meetings of the Council. It meets at least six times a year, from afar if
      it likes, and whenever the Chair or a third of it asks. It decides by more
      than half of the votes cast, if more than half of its members take part.
      Its minutes are open to all members within two weeks, save what is private
      to a person.
      [not enforced by the program: it keeps no meetings of a council.]

12.6  Circles. Members of one trade, town, language or concern may form a
      circle. It chooses a speaker, has a place of its own on the platform, and
      is heard before the Council decides what touches it. The Council may hand
      a limited task to a circle, and take it back.
      [not enforced by the program: it knows no circles.]

Article 13. Offices

13.1  The Chair. The Chair speaks for the members, calls the General Meeting and
      opens its ballots. The Chair is elected under a passed election ballot for
      a term of 24 months, files no business plan for it, and is paid no share
      of the payroll beside the wage.

13.2  The Treasurer. The Treasurer keeps the money and the accounts of it, and,
      where the Chair is away or concerned, leads the sessions and opens the
      ballots. The Treasurer is elected under a passed election ballot for a
      term of 24 months, files no business plan for it, and is paid no share of
      the payroll beside the wage.

13.3  The Manager. The Manager runs the platform and the daily business within
      the budget, and answers to the Council. The Manager is elected under a
      passed election ballot for a term of 24 months, files no business plan for
      it, and is paid no share of the payroll beside the wage.

13.4  One office each. Nobody holds two of these offices at once, save as long
      as there are fewer than ten members. Who holds two says with each act in
      which of them it is done.
      [not enforced by the program: it lets one person hold several, and asks in
      which of them an act is done.]

13.5  Signing. Outside of the daily business two holders of these offices, who
      are two persons, sign for the co-operative together; within it the Manager
      alone does. Where the law or a registrar wants a secretary, the Treasurer
      is entered.
      [not enforced by the program: contracts are signed outside of the record.]

Article 14. Conflicts of interest

14.1  Nobody approves hours of their own, and nobody approves a pay run that
      they have drafted.

14.2  Who has an interest of their own in a contract or a decision of the
      co-operative says so before, and neither negotiates, signs nor decides for
      the co-operative in that matter. In a ballot of the members everybody
      votes.
      [not enforced by the program: it knows no interests.]

14.3  The subject of a recall neither calls nor chairs the sitting that
      discusses it, and does not count its votes.
      [not enforced by the program: the count can be repeated by anybody, but
      the chair is chosen by people.]

Article 15. The fee and the price of work

15.1  The "platform fee" is the part of the price of a job that the co-operative
      keeps in order to run the platform, to insure those who work and to put
      something by. It is never more than one fifth (1/5) of the price. All the
      rest pays for the work: wages under the pay chart, jobs done on one's own
      account, and the taxes and contributions upon them; what is left of it at
      the end of the year is surplus.
      [not enforced by the program: it keeps no prices.]

15.2  How the fee is set. The platform fee is adopted by the members under
      clause 10.2, as one rate for each kind of work, the same for all who do
      it. Without such a decision none is taken. A higher rate begins thirty
      days after the ballot at the earliest; the Council may lower a rate for a
      time, and raises none.
      [not enforced by the program: it counts the ballot; the platform takes the
      fee.]

15.3  The account of a job. Before accepting a job a provider sees where it is,
      what it asks and what it pays; afterwards, what the customer paid and what
      was kept from it, and for what. Tips are theirs alone.
      [not enforced by the program: jobs and their prices are kept by the
      platform.]

Article 16. Algorithms

16.1  A "work algorithm" is a rule or a model by which a program offers,
      assigns, ranks, prices, grades or watches work, or limits access to it.
      One that was bought or hired counts like one of our own.

16.2  Adoption. No work algorithm is used unless the members have adopted it
      under clause 10.2, in plain words that say what it does. So it is with
      every change that can alter who gets work, or at what pay. The Manager may
      mend smaller faults and tells the Council.
      [not enforced by the program: it counts the ballot, and cannot see what
      other programs do.]

16.3  The register. A register that every provider and every applicant can read
      says of each work algorithm what it is for, which data it uses, what
      weighs most in it, who answers for it and what its last test has found.
      [not enforced by the program: people keep the register.]

16.4  What none may do. No work algorithm uses health, origin, belief, sex,
      family, mood, union activity or private messages, or guesses at them. None
      pays somebody less because they would take less. The grades that customers
      give never decide alone, and can be answered.
      [not enforced by the program: it cannot see what other programs do.]

16.5  Explanation and review. Whoever is touched by an outcome may ask why.
      Within seven days a person who can change the outcome looks at it again,
      gives the main reasons in plain words, and puts right what was wrong. Who
      is not content may go to the Review Panel.
      [not enforced by the program: people answer.]

16.6  People decide. That pay is withheld, a complaint upheld, somebody
      deactivated or treated worse in any other way of weight is decided by a
      named person, and never by a program alone.
      [not enforced by the program: it decides nothing of the kind, and cannot
      see what other programs do.]

16.7  Tests. Once a year each work algorithm is tested by somebody who did not
      make it: for faults, for danger, and for worse outcomes for any group. One
      that fails is stopped by the Council at once, until the members have
      decided.
      [not enforced by the program: people test.]

Article 17. Data

17.1  Your own data. Whatever the platform holds about a provider they may see,
      have corrected and take away, their grades and their record of work
      included, in a form that other programs can read. They get it within
      thirty days, also after leaving.
      [not enforced by the program: the platform holds such data.]

17.2  No more than is needed. The platform gathers about a provider only what
      work, pay, safety or the law calls for, says for what and for how long it
      is kept, and then deletes it. Outside of work it follows nobody.
      [not enforced by the program: the platform holds such data.]

17.3  Sharing. Such data are never sold. They leave the co-operative only as far
      as a job or the law calls for it.
      [not enforced by the program: the platform holds such data.]

17.4  The data steward. The Council appoints a data steward, who holds no office
      and takes orders from nobody in this task. The steward keeps the register
      of clause 16.3, hears complaints about data, tells everybody whom a leak
      may harm within three days, and reports to the General Meeting each year.
      [not enforced by the program: it knows offices that are elected.]

17.5  What the record shows. The record forgets nothing and is open to every
      member, with the hours, pay runs and payments for shares that stand in it.
      Whatever these articles do not need there stays out of it; applicants and
      members are told so beforehand.
      [not enforced by the program: it cannot read what people write in free
      text.]

Article 18. Deactivation

18.1  A "deactivation" is whatever shuts a provider out from offers of work
      because of something that they are said to have done, wholly or in part,
      for a time or for good. It leaves membership, share and vote untouched.

18.2  Grounds. There is no deactivation but on a ground that the members have
      adopted under clause 10.2; and none, whatever the ground, for illness,
      leave, a complaint, a petition, a part in a union or a refusal of work
      that these articles allow.
      [not enforced by the program: it counts the ballot; people keep to the
      grounds.]

18.3  Reasons and hearing. At least fourteen days before, the provider is told
      in writing the ground, the facts, what proves them, who will decide and
      how to appeal. They are heard before it is decided.
      [not enforced by the program: it keeps no such cases.]

18.4  Urgent cases. Where waiting would endanger people, or an account seems to
      be stolen or used for fraud, the Manager, or a person whom the Manager has
      named for it, may cut off access at once, for thirty days at most. The
      reasons are given within one day. Access comes back where by the end of
      that time nothing has been decided under clause 18.3.
      [not enforced by the program: it keeps no such cases.]

18.5  The Review Panel. The "Review Panel" has three members, drawn by lot for
      one year from those who are willing and hold neither an office nor a seat
      in the Council. Nobody sits in a case of somebody close to them. Where too
      few are willing, neutral persons from outside take the places.
      [not enforced by the program: it knows offices of one person each, and
      draws no lots for them.]

18.6  Appeal to the Panel. Within thirty days the provider may appeal to the
      Review Panel. It hears them in a language that they speak and with a
      companion if they wish, and decides within fourteen days, with reasons.
      Save in urgent cases the deactivation waits for it. Its decision binds the
      co-operative.
      [not enforced by the program: it keeps no such cases.]

18.7  Redress. Whoever was cut off wrongly gets back account, rank and grades,
      and is paid for the lost time by the average of the three months before.
      [not enforced by the program: it keeps no such cases.]

Article 19. Safety and insurance

19.1  Safe work. The co-operative plans times, ways and loads so that nobody
      need hurry or go without rest, provides the gear that safety calls for,
      and turns away customers who threaten or harass. Accidents are reported to
      the Council at once, and to the General Meeting each year.
      [not enforced by the program: people see to it.]

19.2  Right to stop. A provider who in good faith holds work to be dangerous may
      refuse or stop it. They are paid for the time that they spent on it, and
      it counts against them nowhere.
      [not enforced by the program: people see to it.]

19.3  Insurance. Out of the platform fee the co-operative insures every
      provider, from the first job on, against accidents at work and between
      jobs and against the claims of others. Each is told in writing what is
      covered.
      [not enforced by the program: it keeps no insurance.]

Article 20. Pay

20.1  Wages are paid by the hour under a chart of grades and steps. A chart is
      put into force by the Chair or the Treasurer under a passed chart ballot,
      and holds from the date that it names. No wage is paid that the chart in
      force does not give.

20.2  No hourly rate of a chart, divided by its lowest, gives more than 6.
      [not enforced by the program: whoever proposes a chart keeps to it.]

20.3  Hours of work are logged by the person concerned, day by day, and never
      more than 12 hours for one day.

20.4  Hours are approved by the Manager, the Treasurer or the Chair, and never
      by the one who worked them.

20.5  Wages are paid on a pay run that two different persons have signed: one
      who drafts it, and one who approves it after checking. It is drafted by
      the Treasurer or the Manager from approved hours and the chart in force,
      and approved by the Manager or the Chair, but never by the person who
      drafted it. Hours that have been paid are not paid again.

20.6  Each amount is rounded line by line to the smallest unit of the currency,
      halves upward.

Article 21. The business year and the surplus

21.1  The business year ends on 31 December. Within four months the accounts of
      the year are drawn up, laid open to all members and put before the General
      Meeting.
      [not enforced by the program: it does not yet keep the year's accounts.]

21.2  Out of the surplus of a year the co-operative first makes good earlier
      losses, and then puts one quarter (1/4) of what remains into its reserve,
      or more where the General Meeting resolved so before the year began. All
      the rest is shared under this article; what is given under clause 21.7 is
      taken out of the part for the reserve.
      [not enforced by the program: it does not yet keep the year's accounts.]

21.3  Patronage. What is shared among the members is shared by patronage: in
      proportion to what each has been paid for work in the year, also of those
      who are still earning the share. The co-operative is bound to do so for
      every year for which these articles were in force before it began. At
      least one half (1/2) of each member's part is paid in money within eight
      and a half months of the end of the year; the rest is credited to the
      member's capital account, of which the member is told in writing and which
      each member agrees to take into account for tax.
      [not enforced by the program: it does not yet compute patronage.]

21.4  Capital accounts. For each member a capital account is kept of what was
      credited and not yet paid out. It bears no vote. The oldest credits are
      paid out first, whenever that endangers neither wages nor creditors; debts
      of the member to the co-operative may be set off against it.
      [not enforced by the program: it does not yet keep capital accounts.]

21.5  Losses. A loss is carried by the reserve first, and then by the surplus of
      later years. No member owes the co-operative or its creditors more than
      the price of the share.
      [not enforced by the program: it does not yet keep the year's accounts.]

21.6  The reserve. The reserve belongs to the co-operative as a whole. As long
      as the co-operative exists, no part of the reserve is shared among
      members, not on leaving either.
      [not enforced by the program: it does not yet keep the year's accounts.]

21.7  Education and solidarity. The General Meeting may give a part of a surplus
      to the education of members and to funds of the co-operative movement.
      [not enforced by the program: it does not yet keep the year's accounts.]

21.8  Borrowing and investing. The co-operative may borrow and give security for
      it, and may put money that it does not need for a time into safe deposits.
      It takes no deposits from the public. A loan of more than a tenth of the
      yearly turnover needs a passed ballot.
      [not enforced by the program: it keeps no loans.]

Article 22. Leaving

22.1  Membership may be given up at any time by the person concerned, save by
      the last member of all. It ends when the resignation enters the record,
      and with it every office of that person.

22.2  Whoever ceases to be a member, in whatever way, is owed what they have
      paid for their share and whatever stands to their credit. The co-operative
      pays it as soon as it can do so without endangering wages or creditors.
      The longest time for it, in years, is 3.
      [not enforced by the program: payments are recorded; redemption is carried
      out by people.]

22.3  Death and incapacity. Membership ends with the death of the member. What
      would be owed to a leaver is owed to the estate. Whoever the law appoints
      to act for the member may claim what is owed, and has no vote.
      [not enforced by the program: it knows no such facts.]

22.4  Exclusion. Save under clause 3.5, a member can be excluded only for a
      grave breach of duty: after written notice of the grounds at least fifteen
      days, and a hearing at least five days, before it takes effect, and by at
      least three quarters of the votes cast in the Council. From the day on
      which the Council voted so, who was excluded neither votes nor signs
      petitions, and a decision that hung on such a vote is taken anew; once no
      appeal is open any more they enter their resignation.
      [not enforced by the program: it does not yet carry such a case from
      notice to appeal, and counts their vote until the resignation stands in
      the record.]

22.5  Appeal. Who was excluded may appeal to the Review Panel within thirty
      days, and within thirty days of its decision to the General Meeting, which
      has the last word. There the appeal is won unless a ballot reaches the
      majority of clause 22.4 again. Until it has been decided, the share is not
      redeemed. If the appeal is won, membership, vote and earned parts stand as
      if never lost.
      [not enforced by the program: it does not yet carry such a case from
      notice to appeal.]

Article 23. Disputes

23.1  Who feels wronged by the co-operative or by a member in it says so in
      writing. Two members whom both sides accept hear them within two weeks and
      propose a settlement.
      [not enforced by the program: people settle it.]

23.2  If that fails, a mediator from outside is tried before anybody goes to
      court, save where the law gives a right that would be lost by waiting.
      [not enforced by the program: people settle it.]

Article 24. Records, keys and audit

24.1  Every act under these articles is signed by the person who did it, or
      brings the signed word of that person, and is added to the record. Nothing
      in it is ever altered or taken out; a mistake is put right by a further
      act.

24.2  Every member may hold a full copy of the record, read it, and check it
      with any program that they trust. The check needs no permission. The books
      of the co-operative are open to every member.
      [the record is whole in every copy; books that are kept outside it are for
      people to open.]

24.3  Register of members. Whoever keeps the money also keeps, beside the
      record, the register of members and officers that the law wants, with
      legal names and addresses; it is open as far as the law says.
      [not enforced by the program: it keeps no addresses.]

24.4  Signed copies. Where these articles are also signed on paper, the Chair or
      any owner enters in the record the digest of the scanned page and the
      names of those who signed it. The page itself is kept with the papers of
      the co-operative.

24.5  Yearly audit. Once a year two members who hold neither an office nor a
      seat in the Council, or an auditor from outside where there are not two
      such members or the law asks for one, check the record and the books and
      report to the General Meeting.
      [not enforced by the program: anybody can audit the record at any time;
      that somebody does is up to people.]

24.6  A member signs with keys of their own and lends them to nobody. A further
      key is enrolled by the person concerned, and a lost or stolen key is
      revoked by the person concerned. The last key of a member cannot be
      revoked without a new one. Where a key was stolen, its owner names the
      last act that is to be trusted. What the key signed later in open ballots,
      under open petitions and as approvals that nothing rests on yet is then
      taken back, and the keys that it enrolled end with it; what else it signed
      is disputed until a further act puts it right.

24.7  A member who has lost every key is given a new one by others. The request,
      with the proof that the member holds the new key, may be entered by any
      member.

24.8  Up to 5 members, called their guardians, are chosen beforehand by the
      person concerned.

24.9  The request is approved by 2 of the guardians of the member. Such an
      approval may be entered by any member whom the member chose.

24.10 In place of the guardians the members can grant the request; this is
      carried out by the Chair or any owner, acting under a passed ordinary
      ballot.

24.11 What was approved or granted takes effect not before 7 days later, when it
      is put into force by any member. The older keys of the member then end.

24.12 Until then it can be vetoed by the person concerned, with a key that is
      still in force. After a veto it can be granted only under a ballot that
      was opened later, and no second veto stops that.

24.13 Legal names, addresses, bank accounts, illness and the grounds of a case
      never enter the record in the clear.
      [not enforced by the program: it asks for none of them, but cannot read
      what people write in free text.]

Article 25. Liability

25.1  Who acts for the co-operative in good faith and with care is kept free
      from the cost of it as far as the law allows, and the co-operative may
      insure them.
      [not enforced by the program: it keeps no claims.]

Article 26. Amendment and winding up

26.1  These articles are amended under a passed articles ballot. Such a ballot
      is a yes-or-no vote. It passes with at least two thirds (2/3) of the votes
      cast, and stands if at least one half (1/2) of the persons on the roll
      took part. It stays open for at least 14 days.

26.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
      Article 26, with all that stands below them and every figure that they
      state, the words above them and the meaning of the terms that they use;
      and so is what decides such a ballot: its rule, petitions, who opens,
      casts, collects and closes it, and how votes are kept. They are amended
      only under a passed entrenched ballot. Such a ballot is a yes-or-no vote.
      It passes with at least four fifths (4/5) of the votes cast, and stands if
      at least one half (1/2) of the persons on the roll took part. It stays
      open for at least 14 days.

26.3  An amendment is put into force by the Chair or any owner, acting under a
      passed articles ballot, or under the one that clause 26.2 asks for, in
      exactly the words that were voted on. If the articles that it changes have
      changed in the meantime, it lapses and must be voted on anew. The model
      and the currency of the record cannot be changed by an amendment.

26.4  Merger and sale. The co-operative merges with another, changes its legal
      form or sells its whole enterprise only under a passed ballot of the kind
      in clause 26.1.
      [not enforced by the program: people carry it out.]

26.5  Winding up. The co-operative is wound up only under a passed ballot of the
      kind in clause 26.1. From what it has, creditors and wages are paid first,
      and then what is owed to members and leavers.
      [not enforced by the program: people carry it out.]

26.6  What is left. What is left after that goes to another co-operative with
      like aims, or to a fund for founding them, as the members choose; never to
      the members.
      [not enforced by the program: people carry it out, and a court may hold
      them to it.]

Article 27. Founding and transition

27.1  The founders are the persons named in the founding record. Each accepts
      these articles with their own signature, and the co-operative does nothing
      else until all have done so. Who declines, or is struck by all the others,
      is no founder. A founder holds a full vote from the founding, also while
      still paying for the share by instalments.

27.2  Until the first officers have accepted, the owners act by petition: the
      first ballots elect the officers.

27.3  As long as the members are fewer than twice the seats of the Council, all
      owners together are the Council, and none of them counts as holding a seat
      in it.
      [not enforced by the program: it knows offices of one person each.]

27.4  The co-operative has no seal. Documents are signed for it by those whom
      these articles or a passed ballot name.
      [not enforced by the program: banks and offices want ink.]

27.5  The law that applies is that of the place where the registered office
      lies. If a clause proves void, the others stand.
      [not enforced by the program: it knows no law of any country.]
$ sample-answers platform.generic | coop articles show --answers - > a; sample-answers platform.us-ca | coop articles show --answers - > b; diff -U0 a b | grep '^[-+][^-+]'
-      record. Wherever these articles say "the co-operative", they mean the body
-      of that name.
+      record; as a registered name it contains the word "Cooperative" and a word
+      or abbreviation that shows that it is a corporation. Wherever these
+      articles say "the co-operative", they mean the body of that name, and
+      wherever the law says "bylaws", it means these articles. What is filed as
+      articles of incorporation comes before them.
-3.4   Least work. A member works at least 100 hours in each business year,
+3.4   Least work. A member works at least 200 hours in each business year,
-5.2   Right to be admitted. Whoever has worked at least 40 hours through the
+5.2   Right to be admitted. Whoever has worked at least 80 hours through the
-6.2   The price of a share is EUR 500.00. It is the same for everybody who joins
+6.2   The price of a share is USD 500.00. It is the same for everybody who joins
-8.2   A petition is complete once one tenth (1/10) of the owners have signed it,
-      rounded up to whole persons, and never fewer than 2 of them, save where
-      there are not so many owners. The number is fixed when the petition is
-      started.
+8.2   A petition is complete once one twentieth (1/20) of the owners have signed
+      it, rounded up to whole persons, and never fewer than 2 of them, save
+      where there are not so many owners. The number is fixed when the petition
+      is started.
-12.1  The "Council" is the board of the co-operative. It has 7 seats, held by
+12.1  The "Council" is the board of the co-operative. It has 12 seats, held by
-12.2  Seats. All members together elect all the seats, by a count that gives
-      each larger minority its share of them.
-      [not enforced by the program: it elects one person at a time; such a count
+12.2  Seats. The General Meeting lists the regions and shares out the seats
+      among them by the number of their members; no region has less than one,
+      and none half of them or more, as far as there are regions enough. Each
+      region elects its own.
+      [not enforced by the program: its rolls know no regions; such an election
-      proportion to what each has been paid for work in the year, also of those
+      proportion to the hours that each has worked in the year, also of those
$ sample-answers platform.uk-society | coop articles show --answers - > b; diff -U0 a b | grep '^[-+][^-+]'
-      record. Wherever these articles say "the co-operative", they mean the body
-      of that name.
+      record; as a registered name it ends with the word "Limited". Wherever
+      these articles say "the co-operative", they mean the society of that name,
+      and wherever the law says "rules", it means these articles.
-4.1   Status. The co-operative employs every provider, and gives them what the
-      law and the collective agreements give to employees.
+4.1   Status. Every provider works on their own account. They choose when and
+      how much they work, and may work for others as well. The co-operative
+      finds the work for them and settles it, and gives no orders but those that
+      safety, the law or the customer's order calls for.
-6.2   The price of a share is EUR 500.00. It is the same for everybody who joins
+6.2   The price of a share is GBP 500.00. It is the same for everybody who joins
-8.2   A petition is complete once one tenth (1/10) of the owners have signed it,
-      rounded up to whole persons, and never fewer than 2 of them, save where
-      there are not so many owners. The number is fixed when the petition is
-      started.
+8.2   A petition is complete once one twentieth (1/20) of the owners have signed
+      it, rounded up to whole persons, and never fewer than 2 of them, save
+      where there are not so many owners. The number is fixed when the petition
+      is started.
-Article 12. The Council
+Article 12. The committee
-12.1  The "Council" is the board of the co-operative. It has 7 seats, held by
+12.1  The committee of the society in the sense of the law is made up of those
+      to whom these articles give the work of a board. They are appointed, and
+      can be removed, as these articles say of each, and answer for the duties
+      that the law lays upon a committee as long as they hold their mandate.
+      [not enforced by the program: the registrar enters the committee.]
+Article 13. The Council
+13.1  The "Council" is the board of the co-operative. It has 9 seats, held by
-12.2  Seats. All members together elect all the seats, by a count that gives
-      each larger minority its share of them.
-      [not enforced by the program: it elects one person at a time; such a count
+13.2  Seats. The General Meeting lists the trades and shares out the seats among
+      them by the number of their members; no trade has less than one, and none
+      half of them or more, as far as there are trades enough. Each trade elects
+      its own.
+      [not enforced by the program: its rolls know no trades; such an election
-12.3  Terms of the Council. The term of a seat is as long as that of the Chair.
+13.3  Terms of the Council. The term of a seat is as long as that of the Chair.
-12.4  Tasks of the Council. The Council adopts the budget, watches over the
+13.4  Tasks of the Council. The Council adopts the budget, watches over the
-12.5  Meetings of the Council. It meets at least six times a year, from afar if
+13.5  Meetings of the Council. It meets at least six times a year, from afar if
-12.6  Circles. Members of one trade, town, language or concern may form a
+13.6  Circles. Members of one trade, town, language or concern may form a
-Article 13. Offices
+Article 14. Offices
-13.1  The Chair. The Chair speaks for the members, calls the General Meeting and
+14.1  The Chair. The Chair speaks for the members, calls the General Meeting and
-      a term of 24 months, files no business plan for it, and is paid no share
+      a term of 12 months, files no business plan for it, and is paid no share
-13.2  The Treasurer. The Treasurer keeps the money and the accounts of it, and,
+14.2  The Treasurer. The Treasurer keeps the money and the accounts of it, and,
-      term of 24 months, files no business plan for it, and is paid no share of
+      term of 12 months, files no business plan for it, and is paid no share of
-13.3  The Manager. The Manager runs the platform and the daily business within
+14.3  The Manager. The Manager runs the platform and the daily business within
-      passed election ballot for a term of 24 months, files no business plan for
+      passed election ballot for a term of 12 months, files no business plan for
-13.4  One office each. Nobody holds two of these offices at once, save as long
+14.4  One office each. Nobody holds two of these offices at once, save as long
-13.5  Signing. Outside of the daily business two holders of these offices, who
+14.5  Signing. Outside of the daily business two holders of these offices, who
-Article 14. Conflicts of interest
+Article 15. Conflicts of interest
-14.1  Nobody approves hours of their own, and nobody approves a pay run that
+15.1  Nobody approves hours of their own, and nobody approves a pay run that
-14.2  Who has an interest of their own in a contract or a decision of the
+15.2  Who has an interest of their own in a contract or a decision of the
-14.3  The subject of a recall neither calls nor chairs the sitting that
+15.3  The subject of a recall neither calls nor chairs the sitting that
-Article 15. The fee and the price of work
+Article 16. The fee and the price of work
-15.1  The "platform fee" is the part of the price of a job that the co-operative
+16.1  The "platform fee" is the part of the price of a job that the co-operative
-      something by. It is never more than one fifth (1/5) of the price. All the
+      something by. It is never more than one tenth (1/10) of the price. All the
-15.2  How the fee is set. The platform fee is adopted by the members under
+16.2  How the fee is set. The platform fee is adopted by the members under
-15.3  The account of a job. Before accepting a job a provider sees where it is,
+16.3  The account of a job. Before accepting a job a provider sees where it is,
-Article 16. Algorithms
+16.4  The floor. Whoever does a job on their own account is left with no less,
+      after the platform fee, than the lowest hourly rate of the pay chart for
+      the time from accepting the job to finishing it.
+      [not enforced by the program: jobs and their prices are kept by the
+      platform.]
+Article 17. Algorithms
-16.1  A "work algorithm" is a rule or a model by which a program offers,
+17.1  A "work algorithm" is a rule or a model by which a program offers,
-16.2  Adoption. No work algorithm is used unless the members have adopted it
+17.2  Adoption. No work algorithm is used unless the members have adopted it
-16.3  The register. A register that every provider and every applicant can read
+17.3  The register. A register that every provider and every applicant can read
-16.4  What none may do. No work algorithm uses health, origin, belief, sex,
+17.4  What none may do. No work algorithm uses health, origin, belief, sex,
-16.5  Explanation and review. Whoever is touched by an outcome may ask why.
+17.5  Explanation and review. Whoever is touched by an outcome may ask why.
-16.6  People decide. That pay is withheld, a complaint upheld, somebody
+17.6  People decide. That pay is withheld, a complaint upheld, somebody
-16.7  Tests. Once a year each work algorithm is tested by somebody who did not
+17.7  Tests. Once a year each work algorithm is tested by somebody who did not
-Article 17. Data
+Article 18. Data
-17.1  Your own data. Whatever the platform holds about a provider they may see,
+18.1  Your own data. Whatever the platform holds about a provider they may see,
-17.2  No more than is needed. The platform gathers about a provider only what
+18.2  No more than is needed. The platform gathers about a provider only what
-17.3  Sharing. Such data are never sold. They leave the co-operative only as far
-      as a job or the law calls for it.
+18.3  Sharing. Such data are never sold. They leave the co-operative only as far
+      as a job or the law calls for it; figures in which nobody can be
+      recognised also where a passed ballot has said to whom and for what.
-17.4  The data steward. The Council appoints a data steward, who holds no office
+18.4  The data steward. The Council appoints a data steward, who holds no office
-      of clause 16.3, hears complaints about data, tells everybody whom a leak
+      of clause 17.3, hears complaints about data, tells everybody whom a leak
-17.5  What the record shows. The record forgets nothing and is open to every
+18.5  What the record shows. The record forgets nothing and is open to every
-Article 18. Deactivation
+Article 19. Deactivation
-18.1  A "deactivation" is whatever shuts a provider out from offers of work
+19.1  A "deactivation" is whatever shuts a provider out from offers of work
-18.2  Grounds. There is no deactivation but on a ground that the members have
+19.2  Grounds. There is no deactivation but on a ground that the members have
-18.3  Reasons and hearing. At least fourteen days before, the provider is told
+19.3  Reasons and hearing. At least fourteen days before, the provider is told
-18.4  Urgent cases. Where waiting would endanger people, or an account seems to
+19.4  Urgent cases. Where waiting would endanger people, or an account seems to
-      that time nothing has been decided under clause 18.3.
+      that time nothing has been decided under clause 19.3.
-18.5  The Review Panel. The "Review Panel" has three members, drawn by lot for
+19.5  The Review Panel. The "Review Panel" has three members, drawn by lot for
-18.6  Appeal to the Panel. Within thirty days the provider may appeal to the
+19.6  Appeal to the Panel. Within thirty days the provider may appeal to the
-18.7  Redress. Whoever was cut off wrongly gets back account, rank and grades,
+19.7  Redress. Whoever was cut off wrongly gets back account, rank and grades,
-Article 19. Safety and insurance
+Article 20. Safety and insurance
-19.1  Safe work. The co-operative plans times, ways and loads so that nobody
+20.1  Safe work. The co-operative plans times, ways and loads so that nobody
-19.2  Right to stop. A provider who in good faith holds work to be dangerous may
+20.2  Right to stop. A provider who in good faith holds work to be dangerous may
-19.3  Insurance. Out of the platform fee the co-operative insures every
+20.3  Insurance. Out of the platform fee the co-operative insures every
-Article 20. Pay
+Article 21. Pay
-20.1  Wages are paid by the hour under a chart of grades and steps. A chart is
+21.1  Wages are paid by the hour under a chart of grades and steps. A chart is
-20.2  No hourly rate of a chart, divided by its lowest, gives more than 6.
+21.2  Pay by the job. Jobs that somebody does on their own account bring no
+      wage. They are settled under clause 16.3, and paid within two weeks,
+      whether the customer has paid or not.
+      [not enforced by the program: its pay runs pay for hours alone.]
+21.3  No hourly rate of a chart, divided by its lowest, gives more than 6.
-20.3  Hours of work are logged by the person concerned, day by day, and never
+21.4  Hours of work are logged by the person concerned, day by day, and never
-20.4  Hours are approved by the Manager, the Treasurer or the Chair, and never
+21.5  Hours are approved by the Manager, the Treasurer or the Chair, and never
-20.5  Wages are paid on a pay run that two different persons have signed: one
+21.6  Wages are paid on a pay run that two different persons have signed: one
-20.6  Each amount is rounded line by line to the smallest unit of the currency,
+21.7  Each amount is rounded line by line to the smallest unit of the currency,
-Article 21. The business year and the surplus
+Article 22. The business year and the surplus
-21.1  The business year ends on 31 December. Within four months the accounts of
+22.1  The business year ends on 31 December. Within four months the accounts of
-21.2  Out of the surplus of a year the co-operative first makes good earlier
+22.2  Out of the surplus of a year the co-operative first makes good earlier
-      the rest is shared under this article; what is given under clause 21.7 is
+      the rest is shared under this article; what is given under clause 22.7 is
-21.3  Patronage. What is shared among the members is shared by patronage: in
+22.3  Patronage. What is shared among the members is shared by patronage: in
-21.4  Capital accounts. For each member a capital account is kept of what was
+22.4  Capital accounts. For each member a capital account is kept of what was
-21.5  Losses. A loss is carried by the reserve first, and then by the surplus of
+22.5  Losses. A loss is carried by the reserve first, and then by the surplus of
-21.6  The reserve. The reserve belongs to the co-operative as a whole. As long
+22.6  The reserve. The reserve belongs to the co-operative as a whole. As long
-21.7  Education and solidarity. The General Meeting may give a part of a surplus
+22.7  Education and solidarity. The General Meeting may give a part of a surplus
-21.8  Borrowing and investing. The co-operative may borrow and give security for
+22.8  Borrowing and investing. The co-operative may borrow and give security for
-Article 22. Leaving
+Article 23. Leaving
-22.1  Membership may be given up at any time by the person concerned, save by
+23.1  Membership may be given up at any time by the person concerned, save by
-22.2  Whoever ceases to be a member, in whatever way, is owed what they have
+23.2  Whoever ceases to be a member, in whatever way, is owed what they have
-22.3  Death and incapacity. Membership ends with the death of the member. What
+23.3  Death and incapacity. Membership ends with the death of the member. What
-22.4  Exclusion. Save under clause 3.5, a member can be excluded only for a
+23.4  Nomination and bankruptcy. A member may nominate, as far as the law
+      allows, to whom it is owed on death in place of the estate. Bankruptcy
+      ends no membership; a trustee may claim on leaving what would be owed to
+      the member.
+      [not enforced by the program: it knows no such facts.]
+23.5  Exclusion. Save under clause 3.5, a member can be excluded only for a
-22.5  Appeal. Who was excluded may appeal to the Review Panel within thirty
+23.6  Appeal. Who was excluded may appeal to the Review Panel within thirty
-      majority of clause 22.4 again. Until it has been decided, the share is not
+      majority of clause 23.5 again. Until it has been decided, the share is not
-Article 23. Disputes
+Article 24. Disputes
-23.1  Who feels wronged by the co-operative or by a member in it says so in
+24.1  Who feels wronged by the co-operative or by a member in it says so in
-23.2  If that fails, a mediator from outside is tried before anybody goes to
+24.2  If that fails, a mediator from outside is tried before anybody goes to
-Article 24. Records, keys and audit
+Article 25. Records, keys and audit
-24.1  Every act under these articles is signed by the person who did it, or
+25.1  Every act under these articles is signed by the person who did it, or
-24.2  Every member may hold a full copy of the record, read it, and check it
+25.2  Every member may hold a full copy of the record, read it, and check it
-24.3  Register of members. Whoever keeps the money also keeps, beside the
+25.3  Register of members. Whoever keeps the money also keeps, beside the
-24.4  Signed copies. Where these articles are also signed on paper, the Chair or
+25.4  Signed copies. Where these articles are also signed on paper, the Chair or
-24.5  Yearly audit. Once a year two members who hold neither an office nor a
+25.5  Yearly audit. Once a year two members who hold neither an office nor a
-24.6  A member signs with keys of their own and lends them to nobody. A further
+25.6  A member signs with keys of their own and lends them to nobody. A further
-24.7  A member who has lost every key is given a new one by others. The request,
+25.7  A member who has lost every key is given a new one by others. The request,
-24.8  Up to 5 members, called their guardians, are chosen beforehand by the
+25.8  Up to 5 members, called their guardians, are chosen beforehand by the
-24.9  The request is approved by 2 of the guardians of the member. Such an
+25.9  The request is approved by 2 of the guardians of the member. Such an
-24.10 In place of the guardians the members can grant the request; this is
+25.10 In place of the guardians the members can grant the request; this is
-24.11 What was approved or granted takes effect not before 7 days later, when it
+25.11 What was approved or granted takes effect not before 7 days later, when it
-24.12 Until then it can be vetoed by the person concerned, with a key that is
+25.12 Until then it can be vetoed by the person concerned, with a key that is
-24.13 Legal names, addresses, bank accounts, illness and the grounds of a case
+25.13 Legal names, addresses, bank accounts, illness and the grounds of a case
-Article 25. Liability
+Article 26. Liability
-25.1  Who acts for the co-operative in good faith and with care is kept free
+26.1  Who acts for the co-operative in good faith and with care is kept free
-Article 26. Amendment and winding up
+Article 27. Amendment and winding up
-26.1  These articles are amended under a passed articles ballot. Such a ballot
-      is a yes-or-no vote. It passes with at least two thirds (2/3) of the votes
-      cast, and stands if at least one half (1/2) of the persons on the roll
-      took part. It stays open for at least 14 days.
+27.1  These articles are amended under a passed articles ballot. Such a ballot
+      is a yes-or-no vote. It passes with at least three quarters (3/4) of the
+      votes cast, and stands if at least one half (1/2) of the persons on the
+      roll took part. It stays open for at least 14 days.
-26.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
-      Article 26, with all that stands below them and every figure that they
+27.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
+      Article 27, with all that stands below them and every figure that they
-26.3  An amendment is put into force by the Chair or any owner, acting under a
-      passed articles ballot, or under the one that clause 26.2 asks for, in
+27.3  An amendment is put into force by the Chair or any owner, acting under a
+      passed articles ballot, or under the one that clause 27.2 asks for, in
-26.4  Merger and sale. The co-operative merges with another, changes its legal
+27.4  In law an amendment has effect once it is registered. Whoever puts it into
+      force sends it to the registrar at once, and nothing is done under it
+      before.
+      [not enforced by the program: it knows no registrar.]
+27.5  Merger and sale. The co-operative merges with another, changes its legal
-      in clause 26.1.
+      in clause 27.1.
-26.5  Winding up. The co-operative is wound up only under a passed ballot of the
-      kind in clause 26.1. From what it has, creditors and wages are paid first,
+27.6  Winding up. The co-operative is wound up only under a passed ballot of the
+      kind in clause 27.1. From what it has, creditors and wages are paid first,
-26.6  What is left. What is left after that goes to another co-operative with
+27.7  What is left. What is left after that goes to another co-operative with
-Article 27. Founding and transition
+Article 28. Founding and transition
-27.1  The founders are the persons named in the founding record. Each accepts
+28.1  The founders are the persons named in the founding record. Each accepts
-27.2  Until the first officers have accepted, the owners act by petition: the
+28.2  Until the first officers have accepted, the owners act by petition: the
-27.3  As long as the members are fewer than twice the seats of the Council, all
+28.3  As long as the members are fewer than twice the seats of the Council, all
-27.4  The co-operative has no seal. Documents are signed for it by those whom
+28.4  The co-operative has no seal. Documents are signed for it by those whom
-27.5  The law that applies is that of the place where the registered office
+28.5  The law that applies is that of the place where the registered office
