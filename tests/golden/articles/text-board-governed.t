# What a founder gets from the model board-governed: the whole text, and what the laws of two places change in it.
$ sample-answers board-governed.generic | coop articles show --answers -
Articles of a worker co-operative governed by an elected board

Article 1. Name and purpose

1.1   The name of the co-operative is the one that stands in its founding
      record. Wherever these articles say "the co-operative", they mean the body
      of that name.

1.2   The registered office is the one that is entered with the registrar. The
      General Meeting may move it within the country whose law applies.
      [not enforced by the program: it keeps no address.]

1.3   The co-operative follows the model Board Governed: the members elect a
      board that directs the enterprise from one of their sessions to the next,
      answers to them, and can be recalled by them. Every owner has one vote,
      whatever capital they have brought.

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
      and the pay chart that the General Meeting adopts, those before
      resolutions of the board, and these before instructions at work.
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

3.1   All owners have the same rights. None of them has more than one vote,
      whatever their office, their pay, their capital or the length of their
      service.

3.2   Membership is open to every person who is able and willing to do the work
      and to bear the duties of a member, without regard to origin, sex, belief,
      age, disability or way of life. A member is a natural person of the age at
      which the law lets them bind themselves.
      [not enforced by the program: the record holds no such facts about
      anybody, and must not.]

3.3   A member works for the co-operative with care, pays the instalments of the
      share when they fall due, keeps the private affairs of others private, and
      abides by the decisions of the General Meeting.
      [not enforced by the program: a breach is judged by people.]

3.4   Leave. A member may be on leave for up to 12 months at a time and keeps
      membership, share and vote. No part of a vote is lost by it.
      [not enforced by the program: it keeps no leave.]

Article 4. Admission

4.1   Candidacy. Whoever wants to become a member first works in the
      co-operative as a "newcomer". This candidacy lasts 6 months from the first
      day of work. The board may shorten it for a person who has worked here
      before.
      [not enforced by the program: it does not know when a newcomer began to
      work.]

4.2   Rights in the candidacy. A newcomer is paid under the same chart as
      members, receives the same training in the work and in the affairs of the
      co-operative, and may attend and speak at sessions. A member whom both
      sides accept stands by them and tells them, halfway through, how they are
      doing.
      [not enforced by the program: it takes hours of members alone; a
      newcomer's wage is paid beside it.]

4.3   Saving for the share. A newcomer may have a part of each wage put aside
      for the member share. It stays their own: on admission it is paid in, and
      otherwise it is paid back in full.
      [not enforced by the program: it enters payments for a share from the
      admission onward.]

4.4   The end of the candidacy. Within thirty days after the candidacy a
      membership ballot is opened on every newcomer who has applied. Who is not
      admitted is told why. The board may offer a second candidacy, but no
      third.
      [not enforced by the program: it keeps no dates of a candidacy; the ballot
      itself is enforced.]

4.5   A person who wishes to join says so in a signed application. It may be
      entered in the record by any member.

4.6   Before admission the applicant receives these articles, the pay chart and
      the last yearly accounts, and signs a membership agreement that names the
      price of the share, its instalments and what becomes of it on leaving.
      [not enforced by the program: the agreement is signed beside the record.]

4.7   An applicant is admitted by the Secretary or the Chair, acting under a
      passed membership ballot, and is a member from that moment.

4.8   A membership ballot is a yes-or-no vote. It passes with more than 1/2 of
      the votes cast, and stands if at least one half (1/2) of the persons on
      the roll took part. It stays open for at least 7 days.

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

5.6   Payments for a share are entered in the record by the Treasurer or the
      Secretary, and never by the person who pays.

5.7   A later change of the price or of the schedule leaves untouched the shares
      of those who were admitted before it.

5.8   Transfer. A share cannot be sold or given to anybody; it goes back to the
      co-operative alone.

5.9   On request a member receives a certificate of the share. It proves nothing
      that the record does not say.
      [not enforced by the program: certificates are printed.]

Article 6. The General Meeting

6.1   The General Meeting of the members is the highest authority of the
      co-operative. Every member may attend and speak, and votes with the vote,
      or the part of one, that they hold. It decides by ballots in the record,
      so that members on leave, on shift or far away take part like those in the
      room.

6.2   To the General Meeting alone belong: these articles and the pay chart; the
      admission and exclusion of members; the election and recall of officers
      and directors, save what clause 11.14 allows; the yearly accounts and the
      use of a surplus; whatever goes beyond the limit of clause 11.8; merger,
      sale of the whole enterprise, and winding up.
      [not enforced by the program: it enforces those for which these articles
      name a decision.]

6.3   Annual session. The board calls the General Meeting in session at least
      once in each business year, within six months of the end of the last one,
      to hear the yearly accounts and the report of the board, and to elect.
      [not enforced by the program: sessions are called and held by people;
      their ballots are enforced.]

6.4   Special sessions. The board may call a special session at any time. It
      calls one whenever a complete petition asks for it, and holds it within
      forty-five days; if it has not called it within ten days, those who signed
      the petition call it.
      [not enforced by the program: sessions are called and held by people; a
      petition opens its ballot itself.]

6.5   Notice. A session is called in writing, by electronic means or on paper,
      at least 14 days before. The call names the day, the place, how to take
      part from afar, and each matter to be decided. What it does not name is
      not decided there.
      [not enforced by the program: it keeps the time for which a ballot stays
      open.]

6.6   Minutes. The Chair leads the session and the Secretary keeps the minutes,
      unless the session chooses others. The minutes are open to all members
      within two weeks.
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

8.1   A ballot is opened by the Chair, the Secretary or any member under a
      complete petition. The opening fixes the question, the options, the kind
      of decision, the roll and the closing time; none of them can be changed
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
      is closed by the Secretary, the Chair or any owner. The closing only
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

10.4  Every officer and every director can be recalled before the end of the
      term. The ballot on a recall is a yes-or-no vote. It passes with more than
      1/2 of the votes cast, stands if at least one half (1/2) of the persons on
      the roll took part, and stays open for at least 7 days. With the closing
      of a passed recall ballot the office ends, and the seat on the board;
      whoever was recalled from an office lays it down in the record at once,
      and what they do in office or seat after that binds nobody.
      [not enforced by the program: it counts the ballot; until the holder
      resigns or the term ends it still takes their acts, and no successor's.]

10.5  Where the term of an office ends and no successor has accepted, the holder
      stays on as caretaker. Of the powers of the office a caretaker keeps only
      these: opening ballots, closing ballots, recording payments for shares,
      approving hours, drafting pay runs and approving pay runs.

Article 11. The board

11.1  The "board" directs the co-operative from one session of the General
      Meeting to the next and answers to it. It has 5 seats. Whoever holds one
      is a "director". The Chair, the Secretary and the Treasurer are directors
      by their office.
      [not enforced by the program: it knows offices of one person each, and no
      body of several.]

11.2  The other seats are not filled under clause 10.1. For each owner who
      stands, the members hold a separate ballot, a yes-or-no vote. It passes
      with more than 1/2 of the votes cast, stands if at least one half (1/2) of
      the persons on the roll took part, and stays open for at least 14 days.

11.3  These ballots are opened and closed together. Of those who passed, the
      ones with the most votes in favour take the free seats; between equals the
      longer membership decides. For seats that stay free, nominations begin
      again.
      [not enforced by the program: it counts each ballot; who takes which seat
      is found by people.]

11.4  Who cannot sit together. The Chair, the Secretary and the Treasurer are
      three different persons, and the General Manager has no seat on the board.
      Only while there are fewer than four owners may one person hold two of the
      four offices; the General Manager may then sit on the board as Chair or
      Secretary, and the Treasurer is even then neither Chair nor General
      Manager.
      [not enforced by the program: it lets one person hold several offices, and
      knows no board.]

11.5  Terms of the board. A director serves for 24 months from taking the seat,
      and may be elected again. An officer who stays on as caretaker keeps the
      seat for as long.
      [not enforced by the program: it keeps the terms of offices alone.]

11.6  Election in two groups. The board is never elected all at once. About half
      of its seats, that of the Chair among them, are filled at one annual
      session; the others, those of the Secretary and the Treasurer among them,
      at the one of another year. For a start, whoever first holds a seat of the
      second group lays it down a year before its term ends, and may stand
      again.
      [not enforced by the program: it counts a term in full; people lay down
      their seats.]

11.7  Powers of the board. The board sets the aims of the enterprise, adopts its
      budget, oversees the General Manager, and may do whatever neither the law
      nor clause 6.2 keeps for the members. What the General Meeting has decided
      binds it.
      [not enforced by the program: it cannot see what a board resolves.]

11.8  The limit. The board may bind the co-operative up to EUR 20000.00 in one
      matter; what belongs together counts as one. Beyond that it needs a passed
      ballot first. Wages under the pay chart, taxes and goods for the daily
      trade are free of this limit.
      [not enforced by the program: it sees no contracts and no payments but
      wages.]

11.9  Meetings of the board. The board meets at least once in two months, and
      whenever the Chair or two directors ask for it. It is called at least five
      days before, with the matters to be decided; if all directors agree,
      sooner. Directors may take part from afar. What all of them agree to in
      writing needs no meeting.
      [not enforced by the program: it keeps no meetings of a board.]

11.10 Open doors. Every member may listen to the meetings of the board, save
      where it speaks of the private affairs of a person or of a bargain that
      would suffer from it. Minutes and resolutions are open to all members
      within two weeks, and what had to be kept private as soon as the reason
      has passed.
      [not enforced by the program: people open the door.]

11.11 Quorum of the board. The board can decide when directors who hold more
      than half of its seats take part, and at least two persons. Each person
      has one vote, and nobody votes for another. A resolution needs more votes
      for than against it; the Chair has no casting vote.
      [not enforced by the program: it counts ballots of the members alone.]

11.12 Pay for the work of the board. Time spent on the work of the board is
      working time and paid like any other. A director receives nothing beyond
      that for the seat, and no loan from the co-operative.
      [not enforced by the program: it pays logged hours, whatever was done in
      them, and sees no loans.]

11.13 Duties of directors. A director acts with care, in good faith, and for the
      co-operative as a whole rather than for any group in it.
      [not enforced by the program: people, and courts, judge it.]

11.14 Vacant seats. Where an office falls vacant before its term ends, its
      election is opened within thirty days. A vacant seat without an office may
      be filled by the board, with an owner, until the next annual session.
      [not enforced by the program: people open the election in time.]

11.15 Removal from the board. A seat is lost by a recall under clause 10.4, and
      with membership. Who misses three meetings of the board in a row without a
      good reason is put before the members for recall.
      [not enforced by the program: it ends the office of who leaves, and only
      counts a recall.]

11.16 A board without a quorum. While so many seats are vacant that the board
      cannot have a quorum, the directors who are left pay wages and debts, keep
      the enterprise running and have the vacant seats filled. They decide
      nothing else.
      [not enforced by the program: it knows no body of several.]

Article 12. Officers

12.1  The Chair. The Chair calls and leads the meetings of the board and speaks
      for it. The Chair is elected under a passed election ballot for a term of
      24 months. A candidate files no business plan, and the office brings no
      share of the payroll.

12.2  The Secretary. The Secretary keeps the minutes, and sees to notices,
      admissions and ballots. The Secretary is elected under a passed election
      ballot for a term of 24 months. A candidate files no business plan, and
      the office brings no share of the payroll.

12.3  The Treasurer. The Treasurer keeps the money and the accounts of it. The
      Treasurer is elected under a passed election ballot for a term of 24
      months. A candidate files no business plan, and the office brings no share
      of the payroll.

12.4  The General Manager. The General Manager leads the daily business. The
      General Manager is elected under a passed election ballot for a term of 36
      months. A candidate files no business plan, and the office brings no share
      of the payroll.

12.5  Candidates for General Manager. For General Manager only an owner whom the
      board has proposed can stand. The board makes the vacancy known, hears
      every owner who applies, and proposes more than one where more than one is
      fit.
      [not enforced by the program: it takes any owner as a candidate.]

12.6  Bounds of the General Manager. The General Manager keeps to the budget and
      to the resolutions of the board, reports to each of its meetings, and may
      attend them without a vote. The board states in writing up to what amount
      the General Manager may bind the co-operative alone.
      [not enforced by the program: it keeps no budgets and no resolutions of a
      board.]

12.7  A manager from outside. If no owner is elected General Manager, the board
      may engage a person who is no member to lead the daily business, for up to
      a year at a time. That person holds no office and has no vote; what these
      articles want from the General Manager is then done by the others whom
      they name for it.
      [not enforced by the program: it gives powers to members alone.]

12.8  Ballots for the board. The Chair or the Secretary opens without delay
      every ballot that the board has resolved, and every election that is due.
      [not enforced by the program: it only lets them; if they fail to, a
      petition opens the ballot.]

12.9  Several offices. Where these articles name several offices for an act, any
      of them can do it, whether or not another is vacant or absent. One person
      who holds two offices says with each act in which of them it is done, and
      never does alone what needs two persons.

12.10 Signing. Outside of the daily business two persons sign for the
      co-operative together: two directors, or one director and the General
      Manager.
      [not enforced by the program: contracts are signed outside of the record.]

Article 13. Conflicts of interest

13.1  Nobody approves hours of their own, and nobody approves a pay run that
      they have drafted.

13.2  Who has an interest of their own in a contract or a decision of the
      co-operative says so before, and neither negotiates, signs nor decides for
      the co-operative in that matter. In a ballot of the members everybody
      votes.
      [not enforced by the program: it knows no interests.]

13.3  A director with an interest under clause 13.2 leaves the room while the
      board speaks and votes on the matter. What the board then resolves is told
      to the members at their next session.
      [not enforced by the program: it knows no interests.]

13.4  The subject of a recall neither calls nor chairs the sitting that
      discusses it, and does not count its votes.
      [not enforced by the program: the count can be repeated by anybody, but
      the chair is chosen by people.]

Article 14. Pay

14.1  Work is paid by the hour under a chart of grades and steps. A chart is put
      into force by the Treasurer or the Chair under a passed chart ballot, and
      holds from the date that it names. No wage is paid that the chart in force
      does not give.

14.2  No hourly rate of a chart, divided by its lowest, gives more than 6.
      [not enforced by the program: whoever proposes a chart keeps to it.]

14.3  Hours of work are logged by the person concerned, day by day, and never
      more than 16 hours for one day.

14.4  Hours are approved by the General Manager, the Treasurer or the Chair, and
      never by the one who worked them.

14.5  Wages are paid on a pay run that two different persons have signed: one
      who drafts it, and one who approves it after checking. It is drafted by
      the Treasurer or the Secretary from approved hours and the chart in force,
      and approved by the General Manager or the Chair, but never by the person
      who drafted it. Hours that have been paid are not paid again.

14.6  Each amount is rounded line by line to the smallest unit of the currency,
      halves upward.

Article 15. Union and works council

15.1  Union. Everybody who works in the co-operative is free to join a union,
      and nobody gains or suffers by it. Where most of those who work here have
      chosen a union to speak for them, the board recognises it and bargains
      with it in good faith.
      [not enforced by the program: it keeps no bargaining.]

15.2  Agreements. What is agreed with a union about rates of pay takes effect
      through a pay chart. The board puts that chart before the members without
      delay.
      [not enforced by the program: it enforces the chart, and knows no
      agreements.]

15.3  Two sides of a table. Who speaks for the workers, in a union or a works
      council, does not speak for the board in the same matter.
      [not enforced by the program: it does not know who sits where.]

15.4  The works council. A works council of at least three is elected every two
      years, in a secret vote, by all who work in the co-operative, each
      newcomer included. Neither a director nor the General Manager sits on it.
      [not enforced by the program: its ballots are for members alone.]

15.5  Rights of the works council. The works council is heard before a decision
      about safety, working time, training, discipline or the loss of jobs, and
      is answered in writing. Its work is working time, and nobody suffers for
      it.
      [not enforced by the program: people hear each other.]

Article 16. The business year and the surplus

16.1  The business year ends on 31 December. Within four months the Treasurer
      draws up the accounts of the year, and the board examines them, lays them
      open to all members and puts them before the General Meeting, with a
      proposal for whatever these articles leave open about the use of a
      surplus. The meeting is not bound by the proposal.
      [not enforced by the program: it does not yet keep the year's accounts.]

16.2  Budget. Before each business year the General Manager drafts its budget
      and the board adopts it. The budget is open to all members.
      [not enforced by the program: it keeps no budgets.]

16.3  Out of the surplus of a year the co-operative first makes good earlier
      losses, and then puts one quarter (1/4) of what remains into its reserve,
      or more where the General Meeting resolved so before the year began. All
      the rest is shared under this article; what is given under clause 16.10 is
      taken out of the part for the reserve.
      [not enforced by the program: it does not yet keep the year's accounts.]

16.4  Patronage. What is shared among the members is shared by patronage: in
      proportion to the hours that each member has worked in the year, those
      before admission included. The co-operative is bound to do so for every
      year for which these articles were in force before it began. At least one
      half (1/2) of each member's part is paid in money within eight and a half
      months of the end of the year; the rest is credited to the member's
      capital account, of which the member is told in writing and which each
      member agrees to take into account for tax.
      [not enforced by the program: it does not yet compute patronage.]

16.5  Capital accounts. For each member a capital account is kept of what was
      credited and not yet paid out. It bears no vote. The oldest credits are
      paid out first, whenever that endangers neither wages nor creditors; debts
      of the member to the co-operative may be set off against it.
      [not enforced by the program: it does not yet keep capital accounts.]

16.6  Statements of the capital accounts. Once a year each member receives a
      statement of their capital account: what was credited, charged and paid
      out, and what stands in it.
      [not enforced by the program: it does not yet keep capital accounts.]

16.7  Interest on the capital accounts. A capital account bears no interest,
      unless the General Meeting has voted a rate for the year. The rate is
      never higher than what is needed to obtain and keep the capital.
      [not enforced by the program: it does not yet keep capital accounts.]

16.8  Losses. A loss is carried by the reserve first, and then by the surplus of
      later years. No member owes the co-operative or its creditors more than
      the price of the share.
      [not enforced by the program: it does not yet keep the year's accounts.]

16.9  The collective reserve. The reserve is collective: it belongs to the
      co-operative as a whole, and no capital account holds a part of it. It
      carries bad years and pays for what the enterprise needs to last. As long
      as the co-operative exists, no part of the reserve is shared among
      members, not on leaving either.
      [not enforced by the program: it does not yet keep the year's accounts.]

16.10 Education and solidarity. The General Meeting may give a part of a surplus
      to the education of members and to funds of the co-operative movement.
      [not enforced by the program: it does not yet keep the year's accounts.]

16.11 Borrowing and investing. The co-operative may borrow and give security for
      it, and may put money that it does not need for a time into safe deposits.
      It takes no deposits from the public. The board decides about loans up to
      the limit of clause 11.8, and the members about larger ones.
      [not enforced by the program: it keeps no loans.]

Article 17. Leaving

17.1  Membership may be given up at any time by the person concerned, save by
      the last member of all. It ends when the resignation enters the record,
      and with it every office of that person.

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
      enterprise, the board may keep a member away from the workplace for up to
      thirty days while the case is prepared. Pay and vote go on.
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

17.6  Appeal. Who was excluded may appeal to the General Meeting within thirty
      days. The appeal is won unless a new ballot reaches the majority of clause
      17.5 again. Until it has decided, the share is not redeemed. If the appeal
      is won, membership, vote and earned parts stand as if never lost.
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

19.3  Register of members. The Secretary keeps, beside the record, the register
      of members and officers that the law wants, with legal names and
      addresses; it is open as far as the law says.
      [not enforced by the program: it keeps no addresses.]

19.4  Signed copies. Where these articles are also signed on paper, the
      Secretary or any owner enters in the record the digest of the scanned page
      and the names of those who signed it. The page itself is kept with the
      papers of the co-operative.

19.5  Yearly audit. Once a year two members who hold no office and have no seat
      on the board, or an auditor from outside where there are not two such
      members or the law asks for one, check the record and the books and report
      to the General Meeting.
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
      carried out by the Secretary or any owner, acting under a passed ordinary
      ballot.

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
      is a yes-or-no vote. It passes with at least two thirds (2/3) of the votes
      cast, and stands if at least one half (1/2) of the persons on the roll
      took part. It stays open for at least 14 days.

21.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
      Article 21, with all that stands below them and every figure that they
      state, the words above them and the meaning of the terms that they use;
      and so is what decides such a ballot: its rule, petitions, who opens,
      casts, collects and closes it, and how votes are kept. They are amended
      only under a passed entrenched ballot. Such a ballot is a yes-or-no vote.
      It passes with at least four fifths (4/5) of the votes cast, and stands if
      at least one half (1/2) of the persons on the roll took part. It stays
      open for at least 14 days.

21.3  An amendment is put into force by the Secretary or any owner, acting under
      a passed articles ballot, or under the one that clause 21.2 asks for, in
      exactly the words that were voted on. If the articles that it changes have
      changed in the meantime, it lapses and must be voted on anew. The model
      and the currency of the record cannot be changed by an amendment.

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

22.2  The first board. Until the first officers have accepted, the owners act by
      petition: the first ballots elect the officers. Until the board can
      decide, what belongs to it is decided by all owners together.
      [not enforced by the program: it takes the petitions; what all owners
      decide is up to people.]

22.3  The co-operative has no seal. Documents are signed for it by those whom
      these articles or a passed ballot name.
      [not enforced by the program: banks and offices want ink.]

22.4  The law that applies is that of the place where the registered office
      lies. If a clause proves void, the others stand.
      [not enforced by the program: it knows no law of any country.]
$ sample-answers board-governed.generic | coop articles show --answers - > a; sample-answers board-governed.us-ca | coop articles show --answers - > b; diff -U0 a b | grep '^[-+][^-+]'
-      record. Wherever these articles say "the co-operative", they mean the body
-      of that name.
+      record; as a registered name it contains the word "Cooperative" and a word
+      or abbreviation that shows that it is a corporation. Wherever these
+      articles say "the co-operative", they mean the body of that name, and
+      wherever the law says "bylaws", it means these articles. What is filed as
+      articles of incorporation comes before them.
-5.2   The price of a share is EUR 500.00. It is the same for everybody who joins
+5.2   The price of a share is USD 500.00. It is the same for everybody who joins
-      Meeting to the next and answers to it. It has 5 seats. Whoever holds one
+      Meeting to the next and answers to it. It has 7 seats. Whoever holds one
-11.8  The limit. The board may bind the co-operative up to EUR 20000.00 in one
+11.8  The limit. The board may bind the co-operative up to USD 50000.00 in one
-15.4  The works council. A works council of at least three is elected every two
-      years, in a secret vote, by all who work in the co-operative, each
-      newcomer included. Neither a director nor the General Manager sits on it.
-      [not enforced by the program: its ballots are for members alone.]
-15.5  Rights of the works council. The works council is heard before a decision
-      about safety, working time, training, discipline or the loss of jobs, and
-      is answered in writing. Its work is working time, and nobody suffers for
-      it.
+15.4  Being heard. Everybody who works in the co-operative may bring a matter of
+      safety, working time, training or discipline before the board, alone or
+      with others, and is answered in writing. Nobody suffers for it. Where the
+      law gives a right to a works council, one is elected as the law says.
-      proportion to the hours that each member has worked in the year, those
-      before admission included. The co-operative is bound to do so for every
-      year for which these articles were in force before it began. At least one
-      half (1/2) of each member's part is paid in money within eight and a half
+      proportion to what each member has been paid for work in the year, also
+      before admission. The co-operative is bound to do so for every year for
+      which these articles were in force before it began. At least one quarter
+      (1/4) of each member's part is paid in money within eight and a half
-16.8  Losses. A loss is carried by the reserve first, and then by the surplus of
-      later years. No member owes the co-operative or its creditors more than
-      the price of the share.
-      [not enforced by the program: it does not yet keep the year's accounts.]
+16.8  Losses. A loss is carried by the reserve first. What the reserve cannot
+      carry is charged to the capital accounts, in the proportions in which a
+      surplus of that year would have been shared, and to none below nothing.
+      The rest is carried by the surplus of later years. No member owes the
+      co-operative or its creditors more than the price of the share.
+      [not enforced by the program: it does not yet keep capital accounts.]
$ sample-answers board-governed.uk-society | coop articles show --answers - > b; diff -U0 a b | grep '^[-+][^-+]'
-      record. Wherever these articles say "the co-operative", they mean the body
-      of that name.
+      record; as a registered name it ends with the word "Limited". Wherever
+      these articles say "the co-operative", they mean the society of that name,
+      and wherever the law says "rules", it means these articles.
-      co-operative as a "newcomer". This candidacy lasts 6 months from the first
-      day of work. The board may shorten it for a person who has worked here
-      before.
+      co-operative as a "newcomer". This candidacy lasts 12 months from the
+      first day of work. The board may shorten it for a person who has worked
+      here before.
-5.2   The price of a share is EUR 500.00. It is the same for everybody who joins
+5.2   The price of a share is GBP 500.00. It is the same for everybody who joins
-      and directors, save what clause 11.14 allows; the yearly accounts and the
-      use of a surplus; whatever goes beyond the limit of clause 11.8; merger,
+      and directors, save what clause 12.12 allows; the yearly accounts and the
+      use of a surplus; whatever goes beyond the limit of clause 12.6; merger,
-Article 11. The board
+Article 11. The committee
+11.1  The committee of the society in the sense of the law is made up of those
+      to whom these articles give the work of a board. They are appointed, and
+      can be removed, as these articles say of each, and answer for the duties
+      that the law lays upon a committee as long as they hold their mandate.
+      [not enforced by the program: the registrar enters the committee.]
+Article 12. The board
-11.1  The "board" directs the co-operative from one session of the General
-      Meeting to the next and answers to it. It has 5 seats. Whoever holds one
+12.1  The "board" directs the co-operative from one session of the General
+      Meeting to the next and answers to it. It has 3 seats. Whoever holds one
-11.2  The other seats are not filled under clause 10.1. For each owner who
-      stands, the members hold a separate ballot, a yes-or-no vote. It passes
-      with more than 1/2 of the votes cast, stands if at least one half (1/2) of
-      the persons on the roll took part, and stays open for at least 14 days.
-11.3  These ballots are opened and closed together. Of those who passed, the
-      ones with the most votes in favour take the free seats; between equals the
-      longer membership decides. For seats that stay free, nominations begin
-      again.
-      [not enforced by the program: it counts each ballot; who takes which seat
-      is found by people.]
-11.4  Who cannot sit together. The Chair, the Secretary and the Treasurer are
+12.2  Who cannot sit together. The Chair, the Secretary and the Treasurer are
-11.5  Terms of the board. A director serves for 24 months from taking the seat,
+12.3  Terms of the board. A director serves for 24 months from taking the seat,
-11.6  Election in two groups. The board is never elected all at once. About half
-      of its seats, that of the Chair among them, are filled at one annual
-      session; the others, those of the Secretary and the Treasurer among them,
-      at the one of another year. For a start, whoever first holds a seat of the
-      second group lays it down a year before its term ends, and may stand
-      again.
+12.4  Election of the whole board. All seats are filled at the same annual
+      session. Who takes a seat in between lays it down at that session, and may
+      stand again.
-11.7  Powers of the board. The board sets the aims of the enterprise, adopts its
+12.5  Powers of the board. The board sets the aims of the enterprise, adopts its
-11.8  The limit. The board may bind the co-operative up to EUR 20000.00 in one
+12.6  The limit. The board may bind the co-operative up to GBP 10000.00 in one
-11.9  Meetings of the board. The board meets at least once in two months, and
+12.7  Meetings of the board. The board meets at least once in two months, and
-11.10 Open doors. Every member may listen to the meetings of the board, save
+12.8  Open doors. Every member may listen to the meetings of the board, save
-11.11 Quorum of the board. The board can decide when directors who hold more
+12.9  Quorum of the board. The board can decide when directors who hold more
-11.12 Pay for the work of the board. Time spent on the work of the board is
+12.10 Pay for the work of the board. Time spent on the work of the board is
-11.13 Duties of directors. A director acts with care, in good faith, and for the
+12.11 Duties of directors. A director acts with care, in good faith, and for the
-11.14 Vacant seats. Where an office falls vacant before its term ends, its
+12.12 Vacant seats. Where an office falls vacant before its term ends, its
-11.15 Removal from the board. A seat is lost by a recall under clause 10.4, and
+12.13 Removal from the board. A seat is lost by a recall under clause 10.4, and
-11.16 A board without a quorum. While so many seats are vacant that the board
+12.14 A board without a quorum. While so many seats are vacant that the board
-Article 12. Officers
+Article 13. Officers
-12.1  The Chair. The Chair calls and leads the meetings of the board and speaks
+13.1  The Chair. The Chair calls and leads the meetings of the board and speaks
-12.2  The Secretary. The Secretary keeps the minutes, and sees to notices,
+13.2  The Secretary. The Secretary keeps the minutes, and sees to notices,
-12.3  The Treasurer. The Treasurer keeps the money and the accounts of it. The
+13.3  The Treasurer. The Treasurer keeps the money and the accounts of it. The
-12.4  The General Manager. The General Manager leads the daily business. The
+13.4  The General Manager. The General Manager leads the daily business. The
-12.5  Candidates for General Manager. For General Manager only an owner whom the
-      board has proposed can stand. The board makes the vacancy known, hears
-      every owner who applies, and proposes more than one where more than one is
-      fit.
-      [not enforced by the program: it takes any owner as a candidate.]
+13.5  Candidates for General Manager. For General Manager any owner can stand.
+      The board hears the candidates and tells the members, before the election
+      opens, what it thinks of each.
+      [not enforced by the program: it cannot see what a board hears and says.]
-12.6  Bounds of the General Manager. The General Manager keeps to the budget and
+13.6  Bounds of the General Manager. The General Manager keeps to the budget and
-12.7  A manager from outside. If no owner is elected General Manager, the board
+13.7  A manager from outside. If no owner is elected General Manager, the board
-12.8  Ballots for the board. The Chair or the Secretary opens without delay
+13.8  Ballots for the board. The Chair or the Secretary opens without delay
-12.9  Several offices. Where these articles name several offices for an act, any
+13.9  Several offices. Where these articles name several offices for an act, any
-12.10 Signing. Outside of the daily business two persons sign for the
+13.10 Signing. Outside of the daily business two persons sign for the
-Article 13. Conflicts of interest
+Article 14. Conflicts of interest
-13.1  Nobody approves hours of their own, and nobody approves a pay run that
+14.1  Nobody approves hours of their own, and nobody approves a pay run that
-13.2  Who has an interest of their own in a contract or a decision of the
+14.2  Who has an interest of their own in a contract or a decision of the
-13.3  A director with an interest under clause 13.2 leaves the room while the
+14.3  A director with an interest under clause 14.2 leaves the room while the
-13.4  The subject of a recall neither calls nor chairs the sitting that
+14.4  The subject of a recall neither calls nor chairs the sitting that
-Article 14. Pay
+Article 15. Pay
-14.1  Work is paid by the hour under a chart of grades and steps. A chart is put
+15.1  Work is paid by the hour under a chart of grades and steps. A chart is put
-14.2  No hourly rate of a chart, divided by its lowest, gives more than 6.
+15.2  No hourly rate of a chart, divided by its lowest, gives more than 6.
-14.3  Hours of work are logged by the person concerned, day by day, and never
+15.3  Hours of work are logged by the person concerned, day by day, and never
-14.4  Hours are approved by the General Manager, the Treasurer or the Chair, and
+15.4  Hours are approved by the General Manager, the Treasurer or the Chair, and
-14.5  Wages are paid on a pay run that two different persons have signed: one
+15.5  Wages are paid on a pay run that two different persons have signed: one
-14.6  Each amount is rounded line by line to the smallest unit of the currency,
+15.6  Each amount is rounded line by line to the smallest unit of the currency,
-Article 15. Union and works council
+Article 16. Union and works council
-15.1  Union. Everybody who works in the co-operative is free to join a union,
+16.1  Union. Everybody who works in the co-operative is free to join a union,
-15.2  Agreements. What is agreed with a union about rates of pay takes effect
+16.2  Agreements. What is agreed with a union about rates of pay takes effect
-15.3  Two sides of a table. Who speaks for the workers, in a union or a works
+16.3  Two sides of a table. Who speaks for the workers, in a union or a works
-15.4  The works council. A works council of at least three is elected every two
-      years, in a secret vote, by all who work in the co-operative, each
-      newcomer included. Neither a director nor the General Manager sits on it.
-      [not enforced by the program: its ballots are for members alone.]
-15.5  Rights of the works council. The works council is heard before a decision
-      about safety, working time, training, discipline or the loss of jobs, and
-      is answered in writing. Its work is working time, and nobody suffers for
-      it.
+16.4  Being heard. Everybody who works in the co-operative may bring a matter of
+      safety, working time, training or discipline before the board, alone or
+      with others, and is answered in writing. Nobody suffers for it. Where the
+      law gives a right to a works council, one is elected as the law says.
-Article 16. The business year and the surplus
+Article 17. The business year and the surplus
-16.1  The business year ends on 31 December. Within four months the Treasurer
+17.1  The business year ends on 31 December. Within four months the Treasurer
-16.2  Budget. Before each business year the General Manager drafts its budget
+17.2  Budget. Before each business year the General Manager drafts its budget
-16.3  Out of the surplus of a year the co-operative first makes good earlier
+17.3  Out of the surplus of a year the co-operative first makes good earlier
-      the rest is shared under this article; what is given under clause 16.10 is
+      the rest is shared under this article; what is given under clause 17.10 is
-16.4  Patronage. What is shared among the members is shared by patronage: in
+17.4  Patronage. What is shared among the members is shared by patronage: in
-16.5  Capital accounts. For each member a capital account is kept of what was
+17.5  Capital accounts. For each member a capital account is kept of what was
-16.6  Statements of the capital accounts. Once a year each member receives a
+17.6  Statements of the capital accounts. Once a year each member receives a
-16.7  Interest on the capital accounts. A capital account bears no interest,
+17.7  Interest on the capital accounts. A capital account bears no interest,
-16.8  Losses. A loss is carried by the reserve first, and then by the surplus of
+17.8  Losses. A loss is carried by the reserve first, and then by the surplus of
-16.9  The collective reserve. The reserve is collective: it belongs to the
+17.9  The collective reserve. The reserve is collective: it belongs to the
-16.10 Education and solidarity. The General Meeting may give a part of a surplus
+17.10 Education and solidarity. The General Meeting may give a part of a surplus
-16.11 Borrowing and investing. The co-operative may borrow and give security for
+17.11 Borrowing and investing. The co-operative may borrow and give security for
-      the limit of clause 11.8, and the members about larger ones.
+      the limit of clause 12.6, and the members about larger ones.
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
-17.6  Appeal. Who was excluded may appeal to the General Meeting within thirty
+18.7  Appeal. Who was excluded may appeal to the General Meeting within thirty
-      17.5 again. Until it has decided, the share is not redeemed. If the appeal
+      18.6 again. Until it has decided, the share is not redeemed. If the appeal
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
-19.3  Register of members. The Secretary keeps, beside the record, the register
+20.3  Register of members. The Secretary keeps, beside the record, the register
-19.4  Signed copies. Where these articles are also signed on paper, the
+20.4  Signed copies. Where these articles are also signed on paper, the
-19.5  Yearly audit. Once a year two members who hold no office and have no seat
+20.5  Yearly audit. Once a year two members who hold no office and have no seat
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
-21.3  An amendment is put into force by the Secretary or any owner, acting under
-      a passed articles ballot, or under the one that clause 21.2 asks for, in
+22.3  An amendment is put into force by the Secretary or any owner, acting under
+      a passed articles ballot, or under the one that clause 22.2 asks for, in
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
-22.2  The first board. Until the first officers have accepted, the owners act by
+23.2  The first board. Until the first officers have accepted, the owners act by
-22.3  The co-operative has no seal. Documents are signed for it by those whom
+23.3  The co-operative has no seal. Documents are signed for it by those whom
-22.4  The law that applies is that of the place where the registered office
+23.4  The law that applies is that of the place where the registered office
