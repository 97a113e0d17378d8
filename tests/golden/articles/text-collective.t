# What a founder gets from the model collective: the whole text, and what the laws of two places change in it.
$ sample-answers collective.generic | sed "/^template/d" | coop articles show --template collective --answers -
Articles of a worker co-operative as a Collective

Article 1. Name and purpose

1.1   The name of the co-operative is the one that stands in its founding
      record. Wherever these articles say "the co-operative", they mean the body
      of that name.

1.2   The registered office is the one that is entered with the registrar. The
      Assembly may move it within the country whose law applies.
      [not enforced by the program: it keeps no address.]

1.3   The co-operative is organised as a Collective. It has no ranks: its
      members govern in common, each with one voice, whatever capital they have
      brought.

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
      and the pay chart that the Assembly adopts, and those before what circles
      decide.
      [not enforced by the program: which rule is the higher one is judged by
      people.]

Article 2. Words used in these articles

2.1   "The record" is the signed history of the co-operative: one unbroken line
      of signed acts. An act for which these articles name a power has no effect
      unless it stands there.

2.2   A "member" is a person who works in the co-operative and was admitted to
      it.

2.3   An "owner" is a member who holds a full vote: a founder, or a member who
      has earned the whole of a member share.

2.4   The "Assembly" is the body of all members, whether they sit together or
      decide by ballot.

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

3.1   All owners have the same rights. None of them has more than one vote,
      whatever their role, their pay, their capital or the length of their
      service.

3.2   Membership is open to every person who is able and willing to do the work
      and to bear the duties of a member, without regard to origin, sex, belief,
      age, disability or way of life. A member is a natural person of the age at
      which the law lets them bind themselves.
      [not enforced by the program: the record holds no such facts about
      anybody, and must not.]

3.3   A member works for the co-operative with care, pays the instalments of the
      share when they fall due, keeps the private affairs of others private, and
      abides by the decisions of the Assembly.
      [not enforced by the program: a breach is judged by people.]

3.4   Taking part. A member takes part in the sessions of the Assembly and in
      its ballots, works in a circle once there are any, and takes a turn at
      facilitating and at keeping minutes. Who cannot come says so beforehand.
      [not enforced by the program: it shows who voted, and forces nobody.]

3.5   Who misses three sessions in a row without a word is asked by two members
      what keeps them away and what would help. Until then, staying away is no
      breach of duty.
      [not enforced by the program: it keeps no attendance of sessions.]

3.6   Least work. A member works at least 40 hours a month, on the average of a
      business year, times of leave left out. Time spent in sessions, in circles
      and on roles is work, and is paid as such.
      [not enforced by the program: it adds up the hours that were logged, and
      asks for no least number.]

3.7   Sharing the work. Work that nobody likes and work that everybody likes go
      round in turns, as far as skill and health allow. Who knows how a thing is
      done teaches it to others.
      [not enforced by the program: it keeps no rota.]

3.8   Leave. A member may be on leave for up to 12 months at a time and keeps
      membership, share and vote. No part of a vote is lost by it.
      [not enforced by the program: it keeps no leave.]

Article 4. Admission

4.1   A person who wishes to join says so in a signed application. It may be
      entered in the record by any member.

4.2   Trial. Before the ballot on the admission an applicant works on trial for
      6 months, at the pay of a member. Who is on trial may attend and speak
      everywhere, and neither objects nor votes.
      [not enforced by the program: it logs and pays the hours of members alone,
      and counts no trial.]

4.3   Before admission the applicant receives these articles, the pay chart and
      the last yearly accounts, and signs a membership agreement that names the
      price of the share, its instalments and what becomes of it on leaving.
      [not enforced by the program: the agreement is signed beside the record.]

4.4   An applicant is admitted by any owner, acting under a passed membership
      ballot, and is a member from that moment.

4.5   A membership ballot is a yes-or-no vote. It passes with at least nine
      tenths (9/10) of the votes cast, and stands if at least two thirds (2/3)
      of the persons on the roll took part. It stays open for at least 7 days.

Article 5. The member share

5.1   Every member holds exactly one member share, or the part of one that has
      been earned. Nobody ever holds more than one, and nobody but a member
      holds any. It cannot be pledged or inherited.

5.2   The price of a share is EUR 500.00. It is the same for everybody who joins
      while this article is in force, and is repaid without gain or interest.

5.3   The number of equal parts in which the share is paid for and earned is 1.
      Payments may be of any size; a part is paid for once all payments together
      reach the same part of the price.

5.4   The share is earned as a whole once it is paid for in full. The time since
      admission that must have passed as well is 0 months.

5.5   A full share confers one full vote, and each earned part confers the same
      part of a vote. The fraction is kept and counted exactly.

5.6   Payments for a share are entered in the record by the Bookkeeper or the
      Coordinator, and never by the person who pays.

5.7   A later change of the price or of the schedule leaves untouched the shares
      of those who were admitted before it.

5.8   Transfer. A share cannot be sold or given to anybody; it goes back to the
      co-operative alone.

5.9   On request a member receives a certificate of the share. It proves nothing
      that the record does not say.
      [not enforced by the program: certificates are printed.]

Article 6. The Assembly

6.1   The Assembly of the members is the highest authority of the co-operative.
      Every member may attend, speak and object, and votes with the vote, or the
      part of one, that they hold. It decides by consent; where these articles
      want a ballot, or consent is not found, it decides by ballot in the
      record, so that members on leave, on shift or far away take part like
      those in the room.
      [not enforced by the program: it counts the ballots; consent is sought by
      people.]

6.2   To the Assembly alone belong: these articles and the pay chart; the
      admission and exclusion of members; the giving and the recall of roles;
      the forming of circles; the yearly accounts and the use of a surplus;
      merger, sale of the whole enterprise, and winding up.
      [not enforced by the program: it enforces those for which these articles
      name a decision.]

6.3   Annual session. One session in each business year, within six months of
      the end of the last one, hears the yearly accounts and prepares the
      ballots by which roles are given.
      [not enforced by the program: sessions are called and held by people;
      their ballots are enforced.]

6.4   Regular sessions. The Assembly sits at least once a month, on days that
      are fixed for half a year ahead.
      [not enforced by the program: sessions are called and held by people.]

6.5   Special sessions. A special session is called whenever a complete petition
      asks for it, and is held within forty-five days. If it has not been called
      within ten days, those who signed the petition call it.
      [not enforced by the program: sessions are called and held by people; a
      petition opens its ballot itself.]

6.6   Notice. A session is called in writing, by electronic means or on paper,
      at least 14 days before. The call names the day, the place and how to take
      part from afar; the calendar of the regular sessions is such a call. Each
      matter to be decided is named in the call, or for a regular session at
      least three days before it. What was not named is not decided there.
      [not enforced by the program: it keeps the time for which a ballot stays
      open.]

6.7   Facilitation. Each session has a facilitator, who sees to it that all are
      heard and that the steps of a round are kept. The task goes round among
      all members, and nobody has it twice in a row. Who has a strong stake in a
      matter hands it over for that matter.
      [not enforced by the program: it keeps no rota.]

6.8   Minutes. The minutes are kept in turn, by somebody else than the
      facilitator. They give each proposal in the words in which it was decided,
      and are open to all members within three days.
      [not enforced by the program: minutes are kept by people.]

6.9   A proposal may be put before the members by any member. What is voted on
      is the proposal as it stands when the ballot opens, to the letter.

6.10  A ballot needs no session. What a passed ballot decided without one is
      decided as if in one.

Article 7. Consent

7.1   The Assembly and the circles decide by "consent": a proposal is adopted
      when no objection to it is left standing at the end of a round. It need
      not be what everybody likes best.
      [not enforced by the program: it counts ballots; rounds are held by
      people.]

7.2   The round. In a round the proposal is explained, and questions to it are
      asked and answered. Everybody says in turn what they think of it. Whoever
      made the proposal may change it or take it back. At the end each is asked
      in turn whether they consent, stand aside or object.
      [not enforced by the program: rounds are held by people.]

7.3   An "objection" gives a reason why the proposal would harm the purpose of
      the co-operative, its principles, or the people who work there. A dislike
      is none. Where it is in doubt whether such a reason was given, it is
      enough that one other member sees it.
      [not enforced by the program: reasons are weighed by people.]

7.4   Who raises an objection says what would have to change, and helps to find
      it.
      [not enforced by the program: people do it.]

7.5   The reason of an objection is set down in the minutes, for members alone,
      and never enters the record in the clear.
      [not enforced by the program: it asks for no reasons, but cannot read what
      people write in free text.]

7.6   Standing aside. Who disagrees but does not want to hold up the others
      stands aside, and is named in the minutes on request. The decision binds
      them too, but they need not carry it out themselves.
      [not enforced by the program: in a ballot it is an abstention; in a round
      it is noted by people.]

7.7   Block. An objection is left standing, and blocks the proposal, if at least
      one member upholds it at the end of a round.
      [not enforced by the program: rounds are held by people.]

7.8   The fallback vote. Where consent was not found, whoever made the proposal
      may ask for a vote: by an ordinary ballot, or by the kind of ballot that
      these articles name for the matter. An objection cannot stop that vote. A
      petition need not wait for a round.
      [not enforced by the program: it counts the ballot, and does not know
      which rounds were held before.]

7.9   The second round. The vote under clause 7.8 can be asked for once a
      proposal was blocked in two rounds, at least a week apart.
      [not enforced by the program: it does not know which rounds were held.]

7.10  Who was away. A member who missed the session may object in writing within
      7 days after the minutes were opened. Until then nothing is done that
      cannot be undone. Such an objection is heard in a further round.
      [not enforced by the program: it keeps no minutes.]

7.11  What was adopted by consent binds as if an ordinary ballot had decided it.
      Where these articles or the law want a passed ballot, it is put to the
      ballot of its kind as well.
      [not enforced by the program: it sees ballots alone.]

7.12  Consent ballots. Where members cannot sit together, and nobody whom the
      round concerns is against it, a round may be ended by a consent ballot: to
      vote yes is to consent, to abstain is to stand aside, and to vote no is to
      object. Here the number of the votes takes the place of the weighing of
      reasons. It is a yes-or-no vote. It passes with at least nine tenths
      (9/10) of the votes cast, and stands if at least two thirds (2/3) of the
      persons on the roll took part. It stays open for at least 7 days.

7.13  Urgent matters. Where waiting would endanger people or do grave damage,
      those who are there do what is needed, and account for it at the next
      session.
      [not enforced by the program: people judge it.]

7.14  One's own case. The member whom an exclusion or a recall is about is heard
      in the round, and neither consents nor objects in it.
      [not enforced by the program: rounds are held by people.]

Article 8. Circles

8.1   A "circle" is a group of members who do one kind of work together and
      decide about it within a domain of their own.
      [not enforced by the program: it keeps no circles.]

8.2   Domains. The Assembly forms, changes and ends circles. It gives each in
      writing a domain, a budget, and a day within two years on which all of
      them are looked at again. What lies in no domain is for the Assembly.
      [not enforced by the program: it keeps no circles and no budgets.]

8.3   Joining a circle. A circle has at least two members. One joins it with the
      consent of those who are in it, and leaves it once the work is handed
      over.
      [not enforced by the program: it keeps no circles.]

8.4   Decisions in a circle. Within its domain and its budget a circle decides
      by consent and asks nobody's leave. It never decides by vote, nor on a
      matter of clause 6.2. What it cannot agree on it brings before the
      Assembly.
      [not enforced by the program: it keeps no circles.]

8.5   Reports. A circle writes down what it has decided, open to all members
      within a week. The Assembly may take up anything that a circle has
      decided, and decide otherwise for the time to come.
      [not enforced by the program: it keeps no circles.]

8.6   Tasks. A circle shares out its tasks by consent, each for a year at most.
      Where the law wants one person to answer for a thing, such as safety, the
      circle names that person.
      [not enforced by the program: it keeps no circles.]

8.7   Between circles. What several domains touch is settled by the circles
      concerned, in a common round. What they cannot agree on goes to the
      Assembly.
      [not enforced by the program: it keeps no circles.]

Article 9. Petitions

9.1   A petition needs nobody's leave. It may be started by any owner and signed
      by any owner.

9.2   A petition is complete once one tenth (1/10) of the owners have signed it,
      rounded up to whole persons, and never fewer than 2 of them, save where
      there are not so many owners. The number is fixed when the petition is
      started.

9.3   A petition gathers signatures for 30 days and lapses if it is not complete
      by then.

9.4   Under a complete petition the ballot that it asks for may be opened
      although nobody who holds a role wishes it. No absence, recall or end of a
      term ever stops a petition.

Article 10. Ballots

10.1  A ballot is opened by the Coordinator or any member under a complete
      petition. The opening fixes the question, the options, the kind of
      decision, the roll and the closing time; none of them can be changed
      afterwards. A ballot is judged by the articles in force at its opening.

10.2  Notice of a ballot. Whoever opens a ballot tells everybody on its roll in
      writing, on the day of the opening, the question, the closing time and how
      to vote.
      [not enforced by the program: it shows open ballots, and sends no
      letters.]

10.3  The roll names each member who holds a vote or a part of one, with its
      exact weight. Its record date is the day of the opening less 0 days.
      Founders stand on it in any case.

10.4  A vote may be cast by any member whose name stands on the roll, from the
      opening until the closing time. Who votes again replaces the earlier vote.

10.5  Open votes. How each member has voted in the record can be read by every
      member. Of votes on paper it shows who voted, and how many papers said
      what.

10.6  No proxies. Nobody can be voted for by another, and no vote can be bought,
      promised or delegated.
      [the program takes no vote that its voter did not sign; whether one was
      bought or promised it cannot know.]

10.7  A vote that its voter has signed may also come by mail, by telephone or in
      any other way, and is entered by any member. It stays the vote of whoever
      signed it. Each vote of a person bears a number, and of several the one
      with the highest number counts. Whoever closes a ballot may enter with the
      closing such votes as came in time, and answers for that.

10.8  A person who has no key to sign with votes on paper. Two tellers who are
      not candidates count the papers, each alone, and sign who voted and what
      they counted; the count is entered by any member and holds only if both
      say the same. At most one quarter (1/4) of the persons on the roll may
      vote on paper, and one of them always.

10.9  To abstain is to take part: an abstention counts towards the quorum and is
      not among the votes cast.

10.10 Where a person on the roll leaves the co-operative before the closing, a
      vote already cast stays and is counted; no vote can be cast by that person
      afterwards.

10.11 After the closing time, or once everybody on the roll has voted, a ballot
      is closed by any owner. The closing only records what everybody can count
      again; whoever closes decides nothing. That everybody has voted goes
      before every least time for which a ballot stays open.

10.12 Carrying out. What a ballot decided is carried out within 180 days of its
      closing, once, or the decision lapses. Whoever was elected and has not
      taken the role cannot take it any more once a later election to it has
      been decided.

Article 11. Kinds of decision

11.1  Ordinary ballots. An ordinary ballot decides whatever has no kind of its
      own. It is a yes-or-no vote. It passes with at least four fifths (4/5) of
      the votes cast, and stands if at least two thirds (2/3) of the persons on
      the roll took part. It stays open for at least 7 days.

11.2  The pay chart. The pay chart is adopted by a yes-or-no vote. It passes
      with at least four fifths (4/5) of the votes cast, and stands if at least
      two thirds (2/3) of the persons on the roll took part. The ballot stays
      open for at least 7 days.

11.3  Failure. A ballot that misses its quorum or its majority decides nothing
      and leaves everything as it was. In a yes-or-no vote a tie misses the
      majority.

Article 12. Giving and taking back roles

12.1  An election is held by an instant-runoff vote. Where candidates are
      ranked, the weakest is eliminated round by round until one holds more than
      1/2 of the votes cast that still name a candidate; where one is chosen,
      whoever has the most votes is elected. Between equals the earlier rounds
      decide, after them the longer membership, and last the alphabet of the
      short names in the record; the option to reopen yields to every candidate.
      The election stands if at least two thirds (2/3) of the persons on the
      roll took part, and stays open for at least 14 days.

12.2  Nominations. Before an election each member may say in a round whom they
      think fit, and why. Who is named says whether they are willing. Only then
      is the ballot opened.
      [not enforced by the program: it takes the candidates whom the opening of
      the ballot names.]

12.3  Only owners can be candidates. The ballot paper always offers to reopen
      nominations, also where a candidate is unopposed. If that option wins,
      nobody is elected and nominations begin again.

12.4  A role begins when it is accepted by the person concerned, relying on a
      passed election ballot. It may be laid down at any time by the person
      concerned.

12.5  Recall. Whoever holds a role can be recalled before the end of the term.
      The ballot on a recall is a yes-or-no vote. It passes with more than 1/2
      of the votes cast, stands if at least two thirds (2/3) of the persons on
      the roll took part, and stays open for at least 7 days. With the closing
      of a passed recall ballot the role ends; whoever was recalled lays it down
      in the record at once, and what they do in it after that binds nobody.
      [not enforced by the program: it counts the ballot; until the holder
      resigns or the term ends it still takes their acts, and no successor's.]

12.6  Where a term ends and no successor has accepted, the holder stays on as
      caretaker, and keeps only these powers: opening ballots, recording
      payments for shares and drafting pay runs.

Article 13. Roles

13.1  A "role" is a task with powers in the record, lent to a member for a time.
      It is no rank: nobody gives orders by it.
      [not enforced by the program: it keeps to the powers; how people treat
      each other is up to them.]

13.2  The Coordinator. The Coordinator calls the sessions and opens the ballots
      of the Assembly. The Coordinator is elected under a passed election ballot
      for a term of 12 months, files no business plan for it, and is paid no
      share of the payroll beside the wage.

13.3  Opening ballots. A ballot for which a decision by consent or clause 7.8
      calls is opened by the Coordinator within a week, and an election in good
      time before a term ends, or as soon as a role falls vacant. Whether a
      proposal ought to pass is not for the Coordinator to judge.
      [not enforced by the program: where the Coordinator does nothing, a
      petition opens the ballot.]

13.4  The Bookkeeper. The Bookkeeper keeps the money and the accounts of it. The
      Bookkeeper is elected under a passed election ballot for a term of 12
      months, files no business plan for it, and is paid no share of the payroll
      beside the wage.

13.5  Approving in turn. The approval of hours and of pay runs goes round among
      the other owners, so that over time everybody has looked into the books.
      [not enforced by the program: it wants another person to approve, and
      leaves the turn to people.]

13.6  Rotation. Nobody holds both roles at once, nor the same role for more than
      two terms in a row.
      [not enforced by the program: whoever nominates and votes keeps to it.]

13.7  Handing over. Who lays down a role hands over papers and passwords at
      once, and helps the successor for a month. Keys that sign acts are never
      handed over.
      [not enforced by the program: people do it.]

13.8  Signing for the co-operative. Contracts and orders to the bank are signed
      for the co-operative by any two owners together, on a decision that they
      can show. Where the law, a registrar or a bank wants officers by name, the
      Coordinator and the Bookkeeper are entered; that gives them no further
      power.
      [not enforced by the program: banks and registrars are outside of it.]

13.9  No board. There is no board, and to hold a role is not to sit on one. What
      the law asks of a board is done by all owners together.
      [not enforced by the program: a registrar enters them.]

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

Article 15. Pay

15.1  Work is paid by the hour under a chart of grades and steps. A chart is put
      into force by any owner under a passed chart ballot, and holds from the
      date that it names. No wage is paid that the chart in force does not give.

15.2  Equal pay. An hour is paid alike for everybody, whatever the work and
      however long the service. The chart gives one rate, and nothing above it.
      [not enforced by the program: whoever proposes a chart keeps to it.]

15.3  Hours of work are logged by the person concerned, day by day, and never
      more than 16 hours for one day.

15.4  Hours are approved by any owner, and never by the one who worked them.

15.5  Wages are paid on a pay run that two different persons have signed: one
      who drafts it, and one who approves it after checking. It is drafted by
      the Bookkeeper or the Coordinator from approved hours and the chart in
      force, and approved by any owner, but never by the person who drafted it.
      Hours that have been paid are not paid again.

15.6  Each amount is rounded line by line to the smallest unit of the currency,
      halves upward.

Article 16. The business year and the surplus

16.1  The business year ends on 31 December. Within four months the accounts of
      the year are drawn up, laid open to all members and put before the
      Assembly.
      [not enforced by the program: it does not yet keep the year's accounts.]

16.2  Out of the surplus of a year the co-operative first makes good earlier
      losses, and then puts one quarter (1/4) of what remains into its reserve,
      or more where the Assembly resolved so before the year began. All the rest
      is shared under this article; what is given under clause 16.7 is taken out
      of the part for the reserve.
      [not enforced by the program: it does not yet keep the year's accounts.]

16.3  Patronage. What is shared among the members is shared by patronage: in
      proportion to the hours that each has worked in the year, also of those
      who are still earning the share. The co-operative is bound to do so for
      every year for which these articles were in force before it began. At
      least one half (1/2) of each member's part is paid in money within eight
      and a half months of the end of the year; the rest is credited to the
      member's capital account, of which the member is told in writing and which
      each member agrees to take into account for tax.
      [not enforced by the program: it does not yet compute patronage.]

16.4  Capital accounts. For each member a capital account is kept of what was
      credited and not yet paid out. It bears no vote. The oldest credits are
      paid out first, whenever that endangers neither wages nor creditors; debts
      of the member to the co-operative may be set off against it.
      [not enforced by the program: it does not yet keep capital accounts.]

16.5  Losses. A loss is carried by the reserve first, and then by the surplus of
      later years. No member owes the co-operative or its creditors more than
      the price of the share.
      [not enforced by the program: it does not yet keep the year's accounts.]

16.6  The reserve. The reserve belongs to the co-operative as a whole. As long
      as the co-operative exists, no part of the reserve is shared among
      members, not on leaving either.
      [not enforced by the program: it does not yet keep the year's accounts.]

16.7  Education and solidarity. The Assembly may give a part of a surplus to the
      education of members and to funds of the co-operative movement.
      [not enforced by the program: it does not yet keep the year's accounts.]

16.8  Borrowing and investing. The co-operative may borrow and give security for
      it, and may put money that it does not need for a time into safe deposits.
      It takes no deposits from the public. A loan of more than a tenth of the
      yearly turnover needs a passed ballot.
      [not enforced by the program: it keeps no loans.]

Article 17. Leaving

17.1  Membership may be given up at any time by the person concerned, save by
      the last member of all. It ends when the resignation enters the record,
      and with it every role of that person.

17.2  Whoever ceases to be a member, in whatever way, is owed what they have
      paid for their share and whatever stands to their credit. The co-operative
      pays it as soon as it can do so without endangering wages or creditors.
      The longest time for it, in years, is 3.
      [not enforced by the program: payments are recorded; redemption is carried
      out by people.]

17.3  Death and incapacity. Membership ends with the death of the member. What
      would be owed to a leaver is owed to the estate. Whoever the law appoints
      to act for the member may claim what is owed, and has no vote.
      [not enforced by the program: it knows no such facts.]

17.4  Suspension. Where a grave breach of duty endangers people or the
      enterprise, any two owners together may keep a member away from the
      workplace until the next session, and the Assembly for up to thirty days
      while the case is prepared. Pay and vote go on.
      [not enforced by the program: it keeps no such cases.]

17.5  Exclusion. A member can be excluded only for a grave breach of duty: after
      written notice of the grounds at least fifteen days, and a hearing at
      least five days, before it takes effect, and under a passed ballot of the
      ordinary kind in which at least three quarters of the votes cast are in
      favour. From its closing who was excluded neither votes nor signs
      petitions, and a decision that hung on such a vote is taken anew; once no
      appeal is open any more they enter their resignation.
      [not enforced by the program: it does not yet carry such a case from
      notice to appeal, and counts their vote until the resignation stands in
      the record.]

17.6  Appeal. Who was excluded may appeal to the Assembly within thirty days.
      Somebody from outside facilitates the session that hears the appeal. The
      appeal is won unless a new ballot reaches the majority of clause 17.5
      again. Until it has decided, the share is not redeemed. If the appeal is
      won, membership, vote and earned parts stand as if never lost.
      [not enforced by the program: it does not yet carry such a case from
      notice to appeal.]

Article 18. Disputes

18.1  Who feels wronged by the co-operative or by a member in it says so in
      writing. Two members whom both sides accept hear them within two weeks and
      propose a settlement.
      [not enforced by the program: people settle it.]

18.2  If that fails, a mediator from outside is tried before anybody goes to
      court, save where the law gives a right that would be lost by waiting.
      [not enforced by the program: people settle it.]

Article 19. Records, keys and audit

19.1  Every act under these articles is signed by the person who did it, or
      brings the signed word of that person, and is added to the record. Nothing
      in it is ever altered or taken out; a mistake is put right by a further
      act.

19.2  Every member may hold a full copy of the record, read it, and check it
      with any program that they trust. The check needs no permission. The books
      of the co-operative are open to every member.
      [the record is whole in every copy; books that are kept outside it are for
      people to open.]

19.3  Register of members. Whoever keeps the money also keeps, beside the
      record, the register of members and officers that the law wants, with
      legal names and addresses; it is open as far as the law says.
      [not enforced by the program: it keeps no addresses.]

19.4  Signed copies. Where these articles are also signed on paper, any owner
      enters in the record the digest of the scanned page and the names of those
      who signed it. The page itself is kept with the papers of the
      co-operative.

19.5  Yearly audit. Once a year two members who hold no role, or an auditor from
      outside where there are not two such members or the law asks for one,
      check the record and the books and report to the Assembly.
      [not enforced by the program: anybody can audit the record at any time;
      that somebody does is up to people.]

19.6  A member signs with keys of their own and lends them to nobody. A further
      key is enrolled by the person concerned, and a lost or stolen key is
      revoked by the person concerned. The last key of a member cannot be
      revoked without a new one. Where a key was stolen, its owner names the
      last act that is to be trusted. What the key signed later in open ballots,
      under open petitions and as approvals that nothing rests on yet is then
      taken back, and the keys that it enrolled end with it; what else it signed
      is disputed until a further act puts it right.

19.7  A member who has lost every key is given a new one by others. The request,
      with the proof that the member holds the new key, may be entered by any
      member.

19.8  Up to 5 members, called their guardians, are chosen beforehand by the
      person concerned.

19.9  The request is approved by 2 of the guardians of the member. Such an
      approval may be entered by any member whom the member chose.

19.10 In place of the guardians the members can grant the request; this is
      carried out by any owner, acting under a passed ordinary ballot.

19.11 What was approved or granted takes effect not before 7 days later, when it
      is put into force by any member. The older keys of the member then end.

19.12 Until then it can be vetoed by the person concerned, with a key that is
      still in force. After a veto it can be granted only under a ballot that
      was opened later, and no second veto stops that.

19.13 Legal names, addresses, bank accounts, illness and the grounds of a case
      never enter the record in the clear.
      [not enforced by the program: it asks for none of them, but cannot read
      what people write in free text.]

Article 20. Liability

20.1  Who acts for the co-operative in good faith and with care is kept free
      from the cost of it as far as the law allows, and the co-operative may
      insure them.
      [not enforced by the program: it keeps no claims.]

Article 21. Amendment and winding up

21.1  These articles are amended under a passed articles ballot. Such a ballot
      is a yes-or-no vote. It passes with at least nine tenths (9/10) of the
      votes cast, and stands if at least three quarters (3/4) of the persons on
      the roll took part. It stays open for at least 14 days.

21.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
      Article 21, with all that stands below them and every figure that they
      state, the words above them and the meaning of the terms that they use;
      and so is what decides such a ballot: its rule, petitions, who opens,
      casts, collects and closes it, and how votes are kept. They are amended
      only under a passed entrenched ballot. Such a ballot is a yes-or-no vote.
      It passes with at least 19/20 of the votes cast, and stands if at least
      three quarters (3/4) of the persons on the roll took part. It stays open
      for at least 14 days.

21.3  An amendment is put into force by any owner, acting under a passed
      articles ballot, or under the one that clause 21.2 asks for, in exactly
      the words that were voted on. If the articles that it changes have changed
      in the meantime, it lapses and must be voted on anew. The model and the
      currency of the record cannot be changed by an amendment.

21.4  Merger and sale. The co-operative merges with another, changes its legal
      form or sells its whole enterprise only under a passed ballot of the kind
      in clause 21.1.
      [not enforced by the program: people carry it out.]

21.5  Winding up. The co-operative is wound up only under a passed ballot of the
      kind in clause 21.1. From what it has, creditors and wages are paid first,
      and then what is owed to members and leavers.
      [not enforced by the program: people carry it out.]

21.6  What is left. What is left after that goes to another co-operative with
      like aims, or to a fund for founding them, as the members choose; never to
      the members.
      [not enforced by the program: people carry it out, and a court may hold
      them to it.]

Article 22. Founding and transition

22.1  The founders are the persons named in the founding record. Each accepts
      these articles with their own signature, and the co-operative does nothing
      else until all have done so. Who declines, or is struck by all the others,
      is no founder. A founder holds a full vote from the founding, also while
      still paying for the share by instalments.

22.2  Until the first roles have been accepted, the owners act by petition: the
      first ballots give the roles.

22.3  The co-operative has no seal. Documents are signed for it by those whom
      these articles or a passed ballot name.
      [not enforced by the program: banks and offices want ink.]

22.4  The law that applies is that of the place where the registered office
      lies. If a clause proves void, the others stand.
      [not enforced by the program: it knows no law of any country.]
$ sample-answers collective.generic | coop articles show --answers - > a; sample-answers collective.us-ca | coop articles show --answers - > b; diff -U0 a b | grep '^[-+][^-+]'
-      record. Wherever these articles say "the co-operative", they mean the body
-      of that name.
+      record; as a registered name it contains the word "Cooperative" and a word
+      or abbreviation that shows that it is a corporation. Wherever these
+      articles say "the co-operative", they mean the body of that name, and
+      wherever the law says "bylaws", it means these articles. What is filed as
+      articles of incorporation comes before them.
-5.2   The price of a share is EUR 500.00. It is the same for everybody who joins
+5.2   The price of a share is USD 500.00. It is the same for everybody who joins
-7.7   Block. An objection is left standing, and blocks the proposal, if at least
-      one member upholds it at the end of a round.
+7.7   No block. An objection is left standing if at least one member upholds it
+      at the end of a round. It blocks nothing; it only keeps the proposal from
+      being adopted without a vote.
-7.9   The second round. The vote under clause 7.8 can be asked for once a
-      proposal was blocked in two rounds, at least a week apart.
-      [not enforced by the program: it does not know which rounds were held.]
-7.10  Who was away. A member who missed the session may object in writing within
+7.9   Who was away. A member who missed the session may object in writing within
-7.11  What was adopted by consent binds as if an ordinary ballot had decided it.
+7.10  What was adopted by consent binds as if an ordinary ballot had decided it.
-7.12  Consent ballots. Where members cannot sit together, and nobody whom the
+7.11  Consent ballots. Where members cannot sit together, and nobody whom the
-7.13  Urgent matters. Where waiting would endanger people or do grave damage,
+7.12  Urgent matters. Where waiting would endanger people or do grave damage,
-7.14  One's own case. The member whom an exclusion or a recall is about is heard
+7.13  One's own case. The member whom an exclusion or a recall is about is heard
-8.7   Between circles. What several domains touch is settled by the circles
-      concerned, in a common round. What they cannot agree on goes to the
-      Assembly.
+8.7   The link circle. Each circle sends one of its members into the link
+      circle, by consent and for a year at most. Between sessions the link
+      circle ties the work of the circles together and settles what several
+      domains touch. It decides by consent alone and gives no orders; what it
+      cannot agree on goes to the Assembly.
-      own. It is a yes-or-no vote. It passes with at least four fifths (4/5) of
-      the votes cast, and stands if at least two thirds (2/3) of the persons on
-      the roll took part. It stays open for at least 7 days.
+      own. It is a yes-or-no vote. It passes with at least three quarters (3/4)
+      of the votes cast, and stands if at least two thirds (2/3) of the persons
+      on the roll took part. It stays open for at least 7 days.
-      with at least four fifths (4/5) of the votes cast, and stands if at least
-      two thirds (2/3) of the persons on the roll took part. The ballot stays
-      open for at least 7 days.
+      with at least three quarters (3/4) of the votes cast, and stands if at
+      least two thirds (2/3) of the persons on the roll took part. The ballot
+      stays open for at least 7 days.
-15.2  Equal pay. An hour is paid alike for everybody, whatever the work and
-      however long the service. The chart gives one rate, and nothing above it.
+15.2  Near-equal pay. The grades of a chart follow the strain and the training
+      that the work asks for, and never a role. The highest hourly rate of a
+      chart is at most 3 times its lowest.
-      least one half (1/2) of each member's part is paid in money within eight
-      and a half months of the end of the year; the rest is credited to the
-      member's capital account, of which the member is told in writing and which
-      each member agrees to take into account for tax.
+      least one quarter (1/4) of each member's part is paid in money within
+      eight and a half months of the end of the year; the rest is credited to
+      the member's capital account, of which the member is told in writing and
+      which each member agrees to take into account for tax.
$ sample-answers collective.uk-society | coop articles show --answers - > b; diff -U0 a b | grep '^[-+][^-+]'
-      record. Wherever these articles say "the co-operative", they mean the body
-      of that name.
+      record; as a registered name it ends with the word "Limited". Wherever
+      these articles say "the co-operative", they mean the society of that name,
+      and wherever the law says "rules", it means these articles.
-5.2   The price of a share is EUR 500.00. It is the same for everybody who joins
+5.2   The price of a share is GBP 500.00. It is the same for everybody who joins
-      one member upholds it at the end of a round.
+      two members uphold it at the end of a round. One that a single member
+      upholds is set down in the minutes, and the proposal is adopted.
-      own. It is a yes-or-no vote. It passes with at least four fifths (4/5) of
-      the votes cast, and stands if at least two thirds (2/3) of the persons on
-      the roll took part. It stays open for at least 7 days.
+      own. It is a yes-or-no vote. It passes with at least three quarters (3/4)
+      of the votes cast, and stands if at least two thirds (2/3) of the persons
+      on the roll took part. It stays open for at least 7 days.
-      with at least four fifths (4/5) of the votes cast, and stands if at least
-      two thirds (2/3) of the persons on the roll took part. The ballot stays
-      open for at least 7 days.
+      with at least three quarters (3/4) of the votes cast, and stands if at
+      least two thirds (2/3) of the persons on the roll took part. The ballot
+      stays open for at least 7 days.
-Article 13. Roles
+Article 13. The committee
-13.1  A "role" is a task with powers in the record, lent to a member for a time.
+13.1  The committee of the society in the sense of the law is made up of all
+      owners. They hold that place as long as they are owners, and answer
+      together for the duties that the law lays upon a committee.
+      [not enforced by the program: the registrar enters the committee.]
+Article 14. Roles
+14.1  A "role" is a task with powers in the record, lent to a member for a time.
-13.2  The Coordinator. The Coordinator calls the sessions and opens the ballots
+14.2  The Coordinator. The Coordinator calls the sessions and opens the ballots
-      for a term of 12 months, files no business plan for it, and is paid no
+      for a term of 6 months, files no business plan for it, and is paid no
-13.3  Opening ballots. A ballot for which a decision by consent or clause 7.8
+14.3  Opening ballots. A ballot for which a decision by consent or clause 7.8
-13.4  The Bookkeeper. The Bookkeeper keeps the money and the accounts of it. The
-      Bookkeeper is elected under a passed election ballot for a term of 12
+14.4  The Bookkeeper. The Bookkeeper keeps the money and the accounts of it. The
+      Bookkeeper is elected under a passed election ballot for a term of 6
-13.5  Approving in turn. The approval of hours and of pay runs goes round among
+14.5  Approving in turn. The approval of hours and of pay runs goes round among
-13.6  Rotation. Nobody holds both roles at once, nor the same role for more than
+14.6  Rotation. Nobody holds both roles at once, nor the same role for more than
-13.7  Handing over. Who lays down a role hands over papers and passwords at
+14.7  Handing over. Who lays down a role hands over papers and passwords at
-13.8  Signing for the co-operative. Contracts and orders to the bank are signed
+14.8  Signing for the co-operative. Contracts and orders to the bank are signed
-13.9  No board. There is no board, and to hold a role is not to sit on one. What
+14.9  No board. There is no board, and to hold a role is not to sit on one. What
-Article 14. Conflicts of interest
+Article 15. Conflicts of interest
-14.1  Nobody approves hours of their own, and nobody approves a pay run that
+15.1  Nobody approves hours of their own, and nobody approves a pay run that
-14.2  Who has an interest of their own in a contract or a decision of the
+15.2  Who has an interest of their own in a contract or a decision of the
-14.3  The subject of a recall neither calls nor chairs the sitting that
+15.3  The subject of a recall neither calls nor chairs the sitting that
-Article 15. Pay
+Article 16. Pay
-15.1  Work is paid by the hour under a chart of grades and steps. A chart is put
+16.1  Work is paid by the hour under a chart of grades and steps. A chart is put
-15.2  Equal pay. An hour is paid alike for everybody, whatever the work and
-      however long the service. The chart gives one rate, and nothing above it.
+16.2  Pay by need. A chart gives one basic rate, and higher ones to those who
+      have children or others to care for. Its grades tell how much is given,
+      not why. The highest hourly rate is at most 2 times the lowest.
-15.3  Hours of work are logged by the person concerned, day by day, and never
+16.3  Hours of work are logged by the person concerned, day by day, and never
-15.4  Hours are approved by any owner, and never by the one who worked them.
+16.4  Hours are approved by any owner, and never by the one who worked them.
-15.5  Wages are paid on a pay run that two different persons have signed: one
+16.5  Wages are paid on a pay run that two different persons have signed: one
-15.6  Each amount is rounded line by line to the smallest unit of the currency,
+16.6  Each amount is rounded line by line to the smallest unit of the currency,
-Article 16. The business year and the surplus
+Article 17. The business year and the surplus
-16.1  The business year ends on 31 December. Within four months the accounts of
+17.1  The business year ends on 31 December. Within four months the accounts of
-16.2  Out of the surplus of a year the co-operative first makes good earlier
-      losses, and then puts one quarter (1/4) of what remains into its reserve,
-      or more where the Assembly resolved so before the year began. All the rest
-      is shared under this article; what is given under clause 16.7 is taken out
-      of the part for the reserve.
+17.2  Out of the surplus of a year the co-operative first makes good earlier
+      losses, and then puts at least one quarter (1/4) of what remains into its
+      reserve. About the rest the Assembly decides under this article.
-16.3  Patronage. What is shared among the members is shared by patronage: in
-      proportion to the hours that each has worked in the year, also of those
-      who are still earning the share. The co-operative is bound to do so for
-      every year for which these articles were in force before it began. At
-      least one half (1/2) of each member's part is paid in money within eight
-      and a half months of the end of the year; the rest is credited to the
-      member's capital account, of which the member is told in writing and which
-      each member agrees to take into account for tax.
-      [not enforced by the program: it does not yet compute patronage.]
-16.4  Capital accounts. For each member a capital account is kept of what was
-      credited and not yet paid out. It bears no vote. The oldest credits are
-      paid out first, whenever that endangers neither wages nor creditors; debts
-      of the member to the co-operative may be set off against it.
-      [not enforced by the program: it does not yet keep capital accounts.]
+17.3  No distribution. No surplus is shared among the members. It stays in the
+      enterprise, or is given to purposes that the members choose.
+      [not enforced by the program: it does not yet keep the year's accounts.]
-16.5  Losses. A loss is carried by the reserve first, and then by the surplus of
+17.4  Losses. A loss is carried by the reserve first, and then by the surplus of
-16.6  The reserve. The reserve belongs to the co-operative as a whole. As long
+17.5  The reserve. The reserve belongs to the co-operative as a whole. As long
-16.7  Education and solidarity. The Assembly may give a part of a surplus to the
+17.6  Education and solidarity. The Assembly may give a part of a surplus to the
-16.8  Borrowing and investing. The co-operative may borrow and give security for
+17.7  Borrowing and investing. The co-operative may borrow and give security for
-Article 17. Leaving
+Article 18. Leaving
-17.1  Membership may be given up at any time by the person concerned, save by
+18.1  Membership may be given up at any time by the person concerned, save by
-17.2  Whoever ceases to be a member, in whatever way, is owed what they have
+18.2  Whoever ceases to be a member, in whatever way, is owed what they have
-17.3  Death and incapacity. Membership ends with the death of the member. What
+18.3  Death and incapacity. Membership ends with the death of the member. What
-17.4  Suspension. Where a grave breach of duty endangers people or the
+18.4  Nomination and bankruptcy. A member may nominate, as far as the law
+      allows, to whom it is owed on death in place of the estate. Bankruptcy
+      ends no membership; a trustee may claim on leaving what would be owed to
+      the member.
+      [not enforced by the program: it knows no such facts.]
+18.5  Suspension. Where a grave breach of duty endangers people or the
-17.5  Exclusion. A member can be excluded only for a grave breach of duty: after
+18.6  Exclusion. A member can be excluded only for a grave breach of duty: after
-17.6  Appeal. Who was excluded may appeal to the Assembly within thirty days.
+18.7  Appeal. Who was excluded may appeal to the Assembly within thirty days.
-      appeal is won unless a new ballot reaches the majority of clause 17.5
+      appeal is won unless a new ballot reaches the majority of clause 18.6
-Article 18. Disputes
+Article 19. Disputes
-18.1  Who feels wronged by the co-operative or by a member in it says so in
+19.1  Who feels wronged by the co-operative or by a member in it says so in
-18.2  If that fails, a mediator from outside is tried before anybody goes to
+19.2  If that fails, a mediator from outside is tried before anybody goes to
-Article 19. Records, keys and audit
+Article 20. Records, keys and audit
-19.1  Every act under these articles is signed by the person who did it, or
+20.1  Every act under these articles is signed by the person who did it, or
-19.2  Every member may hold a full copy of the record, read it, and check it
+20.2  Every member may hold a full copy of the record, read it, and check it
-19.3  Register of members. Whoever keeps the money also keeps, beside the
+20.3  Register of members. Whoever keeps the money also keeps, beside the
-19.4  Signed copies. Where these articles are also signed on paper, any owner
+20.4  Signed copies. Where these articles are also signed on paper, any owner
-19.5  Yearly audit. Once a year two members who hold no role, or an auditor from
+20.5  Yearly audit. Once a year two members who hold no role, or an auditor from
-19.6  A member signs with keys of their own and lends them to nobody. A further
+20.6  A member signs with keys of their own and lends them to nobody. A further
-19.7  A member who has lost every key is given a new one by others. The request,
+20.7  A member who has lost every key is given a new one by others. The request,
-19.8  Up to 5 members, called their guardians, are chosen beforehand by the
+20.8  Up to 5 members, called their guardians, are chosen beforehand by the
-19.9  The request is approved by 2 of the guardians of the member. Such an
+20.9  The request is approved by 2 of the guardians of the member. Such an
-19.10 In place of the guardians the members can grant the request; this is
+20.10 In place of the guardians the members can grant the request; this is
-19.11 What was approved or granted takes effect not before 7 days later, when it
+20.11 What was approved or granted takes effect not before 7 days later, when it
-19.12 Until then it can be vetoed by the person concerned, with a key that is
+20.12 Until then it can be vetoed by the person concerned, with a key that is
-19.13 Legal names, addresses, bank accounts, illness and the grounds of a case
+20.13 Legal names, addresses, bank accounts, illness and the grounds of a case
-Article 20. Liability
+Article 21. Liability
-20.1  Who acts for the co-operative in good faith and with care is kept free
+21.1  Who acts for the co-operative in good faith and with care is kept free
-Article 21. Amendment and winding up
+Article 22. Amendment and winding up
-21.1  These articles are amended under a passed articles ballot. Such a ballot
+22.1  These articles are amended under a passed articles ballot. Such a ballot
-21.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
-      Article 21, with all that stands below them and every figure that they
+22.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
+      Article 22, with all that stands below them and every figure that they
-21.3  An amendment is put into force by any owner, acting under a passed
-      articles ballot, or under the one that clause 21.2 asks for, in exactly
+22.3  An amendment is put into force by any owner, acting under a passed
+      articles ballot, or under the one that clause 22.2 asks for, in exactly
-21.4  Merger and sale. The co-operative merges with another, changes its legal
+22.4  In law an amendment has effect once it is registered. Whoever puts it into
+      force sends it to the registrar at once, and nothing is done under it
+      before.
+      [not enforced by the program: it knows no registrar.]
+22.5  Merger and sale. The co-operative merges with another, changes its legal
-      in clause 21.1.
+      in clause 22.1.
-21.5  Winding up. The co-operative is wound up only under a passed ballot of the
-      kind in clause 21.1. From what it has, creditors and wages are paid first,
+22.6  Winding up. The co-operative is wound up only under a passed ballot of the
+      kind in clause 22.1. From what it has, creditors and wages are paid first,
-21.6  What is left. What is left after that goes to another co-operative with
+22.7  What is left. What is left after that goes to another co-operative with
-Article 22. Founding and transition
+Article 23. Founding and transition
-22.1  The founders are the persons named in the founding record. Each accepts
+23.1  The founders are the persons named in the founding record. Each accepts
-22.2  Until the first roles have been accepted, the owners act by petition: the
+23.2  Until the first roles have been accepted, the owners act by petition: the
-22.3  The co-operative has no seal. Documents are signed for it by those whom
+23.3  The co-operative has no seal. Documents are signed for it by those whom
-22.4  The law that applies is that of the place where the registered office
+23.4  The law that applies is that of the place where the registered office
