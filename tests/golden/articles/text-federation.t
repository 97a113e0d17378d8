# What a founder gets from the model federation: the whole text, and what the laws of two places change in it.
$ sample-answers federation.generic | coop articles show --answers -
Articles of a federation of worker co-operatives

Article 1. Name and purpose

1.1   The name of the co-operative is the one that stands in its founding
      record. Wherever these articles say "the co-operative", they mean the body
      of that name.

1.2   The registered office is the one that is entered with the registrar. The
      Assembly may move it within the country whose law applies.
      [not enforced by the program: it keeps no address.]

1.3   "The federation" and "the co-operative" are the same body: a union of
      worker co-operatives that stay independent. The model of these articles is
      Federation.

1.4   The purpose of the federation is to help the co-operatives in it to give
      good and lasting work: to do together what one alone cannot, to stand by
      each other in need, and to carry on any lawful trade that serves this
      purpose.

1.5   The co-operative keeps to the principles of the international co-operative
      movement: open and voluntary membership, democratic control by the
      members, their economic participation, autonomy, education, work with
      other co-operatives, and concern for the community. These articles are
      read in their light.
      [not enforced by the program: principles guide people.]

1.6   Independence. Each member co-operative governs itself. The federation
      decides only what these articles entrust to it; everything else stays at
      home.
      [not enforced by the program: where that line runs is judged by people.]

1.7   The co-operative takes the legal form under which it is registered, and
      keeps it until the members change it in the way in which they change these
      articles.
      [not enforced by the program: a registrar enters it.]

1.8   The law comes before these articles, these articles before the policies
      and the pay chart that the Assembly adopts, and those before instructions
      at work.
      [not enforced by the program: which rule is the higher one is judged by
      people.]

Article 2. Words used in these articles

2.1   "The record" is the signed history of the co-operative: one unbroken line
      of signed acts. An act for which these articles name a power has no effect
      unless it stands there.

2.2   A "member co-operative" is a worker co-operative that has joined the
      federation and has not left it.

2.3   A "delegate" is the person who holds a seat for a member co-operative. An
      "alternate" is the person who stands ready to succeed a delegate.

2.4   A "member" is a delegate who is a founder or was admitted, or an alternate
      who was admitted, and through whom a member co-operative acts. What these
      articles give to a member or ask of one, they give to that co-operative
      and ask of it; but offices, keys and pay for work belong to the person.

2.5   An "owner" is a member who holds a full vote: a founder, or a member who
      has earned the whole of a federal share.

2.6   The "Assembly" is the body of all members, whether they sit together or
      decide by ballot. It is the general meeting of the federation.

2.7   A "federal share" is the share in the federation that goes with one seat.

2.8   A "passed ballot" is a ballot that was opened, closed and counted under
      these articles and that reached both its quorum and its majority. It may
      be relied on once, for what its question said.

2.9   What these articles want in writing may be sent and signed by electronic
      means, unless the law wants paper.
      [not enforced by the program: it cannot see letters.]

2.10  Every figure in these articles that a rule of the record reads is taken
      from the policy of the rules. The words and the rules therefore always say
      the same, and are amended together.

Article 3. Member co-operatives

3.1   All owners have the same rights. None of them has more than one vote,
      whatever the size, the dues or the capital of the co-operative that sent
      them.

3.2   Membership is open to every worker co-operative that meets clause 4.1 and
      is willing to bear the duties of a member, without regard to its trade,
      its size, its place or the language of its people.
      [not enforced by the program: whether a co-operative may join is judged by
      people.]

3.3   A member co-operative pays its shares and its dues when they fall due,
      keeps to the handbook, keeps the private affairs of others private, and
      abides by the decisions of the Assembly.
      [not enforced by the program: a breach is judged by people.]

3.4   Relief in hardship. The Council may relieve a member co-operative in
      hardship of its dues for up to 12 months at a time. It keeps its seats,
      its shares and its votes.
      [not enforced by the program: it keeps no dues.]

Article 4. Affiliation

4.1   Who can join. A co-operative can join if by its own rules each of its
      members has one vote, most of those who work in it are its members or can
      become so, nobody from outside controls it, and its surplus is shared by
      work or held in common.
      [not enforced by the program: it reads no rules of other co-operatives.]

4.2   The request. A co-operative asks to join by a decision of its own general
      meeting, which also names its first delegates. Within two months the
      Council visits it and reports to the Assembly in writing. The applicant
      reads the report first and may answer it.
      [not enforced by the program: people decide, visit and report.]

4.3   Whoever is to be a delegate or an alternate signs an application. It may
      be entered in the record by any member.

4.4   Before admission the co-operative that asks to join receives these
      articles, the handbook and the last yearly accounts, and signs an
      agreement that names the price of its shares, their instalments, its dues
      and what becomes of all this on leaving.
      [not enforced by the program: the agreement is signed beside the record.]

4.5   Each delegate and each alternate is admitted by the Secretary or the
      President, acting under a passed membership ballot, and is a member from
      that moment. With the first of them their co-operative has joined.

4.6   A membership ballot is a yes-or-no vote. It passes with more than 1/2 of
      the votes cast, and stands if at least one half (1/2) of the persons on
      the roll took part. It stays open for at least 14 days.

Article 5. Delegates and mandates

5.1   Number. Each member co-operative has one seat for every 40 of its workers
      or a part of that number, and never more than 3. It sends one delegate for
      each seat. The workers are counted when it joins and at the end of each
      business year. Where a seat falls away, its delegate resigns and its share
      is redeemed.
      [not enforced by the program: it knows delegates, and not who sent them.]

5.2   Election at home. A delegate works in the co-operative that sends them,
      was elected by its general meeting, and is of the age at which the law
      lets them bind themselves. Nobody is sent by two co-operatives.
      [not enforced by the program: the election is held at home.]

5.3   Alternates. For each delegate its member co-operative may send one
      alternate, elected likewise and admitted beforehand. An alternate may
      attend, speak and propose, and has neither share nor vote before
      succeeding.
      [not enforced by the program: it gives a vote to whomever a paid share is
      entered for.]

5.4   Mandates. The general meeting of a member co-operative may give its
      delegates a mandate on any matter. Before they vote it is entered in the
      record, as a proposal that is not voted on; what must stay private is
      entered by its digest alone.
      [not enforced by the program: it keeps the text, and compares no vote with
      it.]

5.5   How a mandate binds. A delegate votes as the mandate says; where it is
      silent, as they believe their co-operative would. A vote stands as it was
      cast, and for a departure the delegate answers at home alone.
      [not enforced by the program: it compares no vote with a mandate.]

5.6   Recall by the co-operative. A member co-operative may recall its delegate
      or its alternate at any time, and owes nobody else a reason. The recall
      takes effect when its written notice reaches the Secretary, or the
      President where the Secretary is concerned; whoever was recalled then
      resigns at once.
      [not enforced by the program: only the person recalled can enter the
      resignation.]

5.7   Overstaying. Who has to resign and has not done so neither votes nor signs
      petitions. A decision that hung on such a vote is not carried out, and is
      taken anew.
      [not enforced by the program: it counts their vote until the resignation
      stands in the record.]

5.8   Succession. A successor takes over the seat, the federal share and what
      was paid and credited for it; nothing is redeemed. The ballot on admitting
      a successor, or an alternate, asks only whether that person was duly
      elected at home. A successor signs with keys of their own.
      [not enforced by the program: one resigns, the other is admitted, and what
      was paid is entered anew.]

Article 6. The federal share

6.1   Every delegate holds exactly one federal share, or the part of one that
      has been earned. Nobody ever holds more than one. It belongs to the
      co-operative that sent the delegate and not to the person, and cannot be
      pledged or inherited.

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
      Secretary, and never by the person who pays.

6.7   A later change of the price or of the schedule leaves untouched the shares
      of those who were admitted before it.

6.8   Transfer. A share cannot be sold or given to anybody; it goes back to the
      co-operative alone.

6.9   On request a member receives a certificate of the share. It proves nothing
      that the record does not say.
      [not enforced by the program: certificates are printed.]

Article 7. The federal Assembly

7.1   The Assembly is the highest authority of the federation. Every member may
      attend and speak, and every delegate votes with the vote, or the part of
      one, that has been earned. It decides by ballots in the record, so that
      members far away take part like those in the room.

7.2   To the Assembly alone belong: these articles, the handbook and the pay
      chart; the admission and exclusion of members; the election and recall of
      leaders; the yearly budget and accounts and the use of a surplus; merger,
      sale of the whole enterprise, and winding up.
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
      at least 30 days before. The call names the day, the place, how to take
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

9.1   A ballot is opened by the President, the Secretary or any member under a
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

9.6   No proxies. Nobody can be voted for by another, and no vote can be bought
      or passed on. A mandate under clause 5.4 is allowed, and no other promise
      of a vote.
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
      is closed by the Secretary, the President or any owner. The closing only
      records what everybody can count again; whoever closes decides nothing.
      That everybody has voted goes before every least time for which a ballot
      stays open.

9.12  Carrying out. What a ballot decided is carried out within 180 days of its
      closing, once, or the decision lapses. Whoever was elected and has not
      taken the office cannot take it any more once a later election to the same
      office has been decided.

Article 10. Kinds of decision

10.1  Ordinary decisions. Whatever has no rule of its own is an ordinary
      decision. It is taken by a yes-or-no vote. It passes with more than 1/2 of
      the votes cast, and stands if at least one half (1/2) of the persons on
      the roll took part. The ballot stays open for at least 14 days.

10.2  The pay chart. The pay chart is adopted by a yes-or-no vote. It passes
      with more than 1/2 of the votes cast, and stands if at least one half
      (1/2) of the persons on the roll took part. The ballot stays open for at
      least 14 days.

10.3  Failure. A ballot that misses its quorum or its majority decides nothing
      and leaves everything as it was. In a yes-or-no vote a tie misses the
      majority.

10.4  Majority of co-operatives. A change of these articles or of the handbook
      also needs more than half of the member co-operatives, each counted once,
      as most of its delegates vote. Before these are counted nothing is carried
      out.
      [not enforced by the program: it counts delegates; who carries out the
      decision counts co-operatives.]

Article 11. Elections

11.1  An election is held by an instant-runoff vote. Where candidates are
      ranked, the weakest is eliminated round by round until one holds more than
      1/2 of the votes cast that still name a candidate; where one is chosen,
      whoever has the most votes is elected. Between equals the earlier rounds
      decide, after them the longer membership, and last the alphabet of the
      short names in the record; the option to reopen yields to every candidate.
      The election stands if at least one half (1/2) of the persons on the roll
      took part, and stays open for at least 21 days.

11.2  Only owners can be candidates. The ballot paper always offers to reopen
      nominations, also where a candidate is unopposed. If that option wins,
      nobody is elected and nominations begin again.

11.3  An office begins when it is accepted by the person concerned, relying on a
      passed election ballot. It may be laid down at any time by the person
      concerned.

11.4  Whoever holds an office can be recalled before the end of the term. The
      ballot on a recall is a yes-or-no vote. It passes with more than 1/2 of
      the votes cast, stands if at least one half (1/2) of the persons on the
      roll took part, and stays open for at least 14 days. With the closing of a
      passed recall ballot the office ends; whoever was recalled lays it down in
      the record at once, and what they do in it after that binds nobody.
      [not enforced by the program: it counts the ballot; until the holder
      resigns or the term ends it still takes their acts, and no successor's.]

11.5  Where a term ends and no successor has accepted, the holder stays on as
      caretaker. Of the powers of the office a caretaker keeps only these:
      opening ballots, closing ballots, recording payments for shares, approving
      hours, drafting pay runs and approving pay runs.

Article 12. Offices

12.1  The President. The President speaks for the federation, and calls the
      Assembly and the Council. The President is elected under a passed election
      ballot for a term of 24 months, files no business plan for it, and is paid
      no share of the payroll beside the wage.

12.2  The Treasurer. The Treasurer keeps the money, the dues and the solidarity
      fund, and the accounts of each. The Treasurer is elected under a passed
      election ballot for a term of 24 months, files no business plan for it,
      and is paid no share of the payroll beside the wage.

12.3  The Secretary. The Secretary keeps the list of member co-operatives and of
      their delegates, and receives their notices. The Secretary is elected
      under a passed election ballot for a term of 24 months, files no business
      plan for it, and is paid no share of the payroll beside the wage.

12.4  One office each. Nobody holds two of these offices, and no member
      co-operative fills two of them, unless nobody else stands. What needs two
      persons is never done by one in two offices.
      [not enforced by the program: it lets one person hold several offices; of
      wages it wants two persons.]

12.5  Signing. Two of these officers together sign for the federation.
      [not enforced by the program: banks and offices want ink.]

Article 13. The federal Council

13.1  Who sits on it. The Council is made up of the President, the Treasurer,
      the Secretary and one further delegate for each regional node, whom the
      delegates of that node elect and can recall.
      [not enforced by the program: it knows offices of one person each.]

13.2  What it does. The Council carries out what the Assembly decided, drafts
      the budget, employs the staff and does what the law asks of a board. To
      bind the federation for more than a tenth of the yearly budget at once it
      needs a passed ballot.
      [not enforced by the program: it keeps no budget and no contracts.]

13.3  Terms. The further delegates sit on the Council for 24 months, and no
      longer than they are delegates. A place that falls vacant is filled in the
      same way for the rest of the term.
      [not enforced by the program: it keeps the terms of the offices alone.]

13.4  Its meetings. The Council meets at least four times a year, called a week
      before. It decides by the majority of those present if more than half of
      its members are. Its minutes are open to every member co-operative within
      two weeks.
      [not enforced by the program: it keeps no sittings of the Council.]

Article 14. Handbook, standards and audit

14.1  The handbook. The "handbook" is the common book of rules by which the
      member co-operatives work together. Each may ask more of itself, and never
      less. It is a policy in the sense of clause 1.8.
      [not enforced by the program: people live by it.]

14.2  Adoption. It is adopted and changed under a handbook ballot, which is a
      yes-or-no vote. The ballot passes with at least two thirds (2/3) of the
      votes cast, and stands if at least one half (1/2) of the persons on the
      roll took part. It stays open for at least 30 days.
      [not enforced by the program: it counts such a ballot, but cannot tell
      what a text is about.]

14.3  The exact text. The proposal names the SHA-256 digest of the text. In
      force is the text whose digest was adopted last, and no other copy,
      extract or translation. The Secretary keeps it open to all.
      [not enforced by the program: the digest stands in the proposal; anybody
      can compare a copy with it.]

14.4  Standards of service. The handbook says what everybody who is served by a
      member co-operative can rely on, how that is measured, and in what time a
      complaint is answered.
      [not enforced by the program: it measures no service.]

14.5  Right of audit. Once a year, and for cause at any time, the Council may
      have the work and the books of a member co-operative audited, on two
      weeks' notice, by two persons who neither work there nor compete with it.
      The audited side reads the report first, and its secrets stay out. The
      member co-operatives have the same right towards the federation.
      [not enforced by the program: people audit.]

14.6  Help first. Where a standard is not met, the Council and the member
      co-operative agree on steps and on a time of at least thirty days for
      them, and the others help. Only what is not put right then can become a
      case under clause 21.8, save where people are in danger.
      [not enforced by the program: people settle it.]

Article 15. Dues and solidarity

15.1  Dues. Each member co-operative pays dues of one hundredth (1/100) of what
      it paid for work in its last business year, in four equal instalments. Out
      of the dues the federation also pays the journeys of delegates.
      [not enforced by the program: it keeps no dues.]

15.2  The solidarity fund. Each member co-operative pays one tenth (1/10) of its
      surplus of each year into the solidarity fund. The fund is kept apart and
      never pays the costs of the federation itself.
      [not enforced by the program: it keeps no fund.]

15.3  What the fund is for. The fund keeps up wages in a bad season, pays for
      training and for moves under clause 16.1, and helps to found
      co-operatives. Up to a tenth of it may be granted to one member
      co-operative in a year by the Council; more needs a passed ballot.
      [not enforced by the program: it keeps no fund.]

15.4  Pooled losses. A loss that a member co-operative can carry neither from
      its reserve nor with help of the fund is made up by the others, each in
      proportion to its surplus and with at most a tenth of that. First the loss
      is audited, and the Council and that co-operative agree on a plan of
      recovery.
      [not enforced by the program: it keeps no accounts of member
      co-operatives.]

Article 16. Workers who move

16.1  Open places. A member co-operative tells the others of its open places
      before it looks outside. Between equals it takes those first who have
      lost, or are about to lose, their work in another. Nobody is moved against
      their will.
      [not enforced by the program: it knows no workers of member
      co-operatives.]

16.2  What goes along. Who moves is paid by the chart of the new co-operative
      and keeps the length of service for pay and leave. What the old one owes
      them for their share is paid straight to the new one, up to the price of a
      share there.
      [not enforced by the program: it knows no workers of member
      co-operatives.]

Article 17. Regional nodes

17.1  Nodes. The member co-operatives of one area form a regional node, and each
      belongs to one. The Assembly draws the areas; the delegates of an area
      govern its node by rules that they adopt.
      [not enforced by the program: it knows no areas.]

17.2  What a node may do. A node decides and acts on its own in all that
      concerns its member co-operatives alone, and needs nobody's leave. It
      keeps a record and accounts of its own, goes on when it is cut off from
      the others, and binds nobody else. These articles and the handbook hold
      for it too.
      [not enforced by the program: the record of a node is one of its own.]

Article 18. Conflicts of interest

18.1  Nobody approves hours of their own, and nobody approves a pay run that
      they have drafted.

18.2  Who has an interest of their own in a contract or a decision of the
      co-operative says so before, and neither negotiates, signs nor decides for
      the co-operative in that matter. In a ballot of the members everybody
      votes.
      [not enforced by the program: it knows no interests.]

18.3  On the Council the interest of a delegate's own co-operative counts as an
      interest of the delegate. In the Assembly every delegate votes.
      [not enforced by the program: it knows no interests.]

18.4  The subject of a recall neither calls nor chairs the sitting that
      discusses it, and does not count its votes.
      [not enforced by the program: the count can be repeated by anybody, but
      the chair is chosen by people.]

Article 19. Staff and pay

19.1  The "staff" are all who work for the federation for pay, delegates among
      them. Whoever is no member logs hours on signed sheets, and is paid by the
      same chart and with the same two signatures.
      [not enforced by the program: it keeps the hours and pay of members
      alone.]

19.2  Work is paid by the hour under a chart of grades and steps. A chart is put
      into force by the President or the Treasurer under a passed chart ballot,
      and holds from the date that it names. No wage is paid that the chart in
      force does not give.

19.3  No hourly rate of a chart, divided by its lowest, gives more than 6.
      [not enforced by the program: whoever proposes a chart keeps to it.]

19.4  Hours of work are logged by the person concerned, day by day, and never
      more than 16 hours for one day.

19.5  Hours are approved by the Secretary, the President or the Treasurer, and
      never by the one who worked them.

19.6  Wages are paid on a pay run that two different persons have signed: one
      who drafts it, and one who approves it after checking. It is drafted by
      the Treasurer or the Secretary from approved hours and the chart in force,
      and approved by the President or the Secretary, but never by the person
      who drafted it. Hours that have been paid are not paid again.

19.7  Each amount is rounded line by line to the smallest unit of the currency,
      halves upward.

19.8  Unions. The staff, and the workers of each member co-operative, are free
      to join a union and to elect a works council. The Council meets their
      representatives whenever they ask for it, and bargains in good faith.
      [not enforced by the program: people meet.]

Article 20. The business year and the surplus

20.1  The business year ends on 31 December. Within four months the accounts of
      the year are drawn up, laid open to all members and put before the
      Assembly.
      [not enforced by the program: it does not yet keep the year's accounts.]

20.2  Out of the surplus of a year the co-operative first makes good earlier
      losses, and then puts one quarter (1/4) of what remains into its reserve,
      or more where the Assembly resolved so before the year began. All the rest
      is shared under this article; what is given under clause 20.7 is taken out
      of the part for the reserve.
      [not enforced by the program: it does not yet keep the year's accounts.]

20.3  Patronage. What is shared is shared by patronage: in proportion to what
      each member co-operative has paid to the federation in the year in dues
      and for services. The federation is bound to do so for every year for
      which these articles were in force before it began. At least one half
      (1/2) of each part is paid in money within eight and a half months of the
      end of the year; the rest is credited to the capital account, of which the
      member co-operative is told in writing and which it agrees to take into
      account for tax.
      [not enforced by the program: it does not yet compute patronage.]

20.4  Capital accounts. For each member a capital account is kept of what was
      credited and not yet paid out. It bears no vote. The oldest credits are
      paid out first, whenever that endangers neither wages nor creditors; debts
      of the member to the co-operative may be set off against it.
      [not enforced by the program: it does not yet keep capital accounts.]

20.5  Losses. A loss of the federation is carried by its reserve first, and then
      by the surplus of later years. No member co-operative answers for it with
      more than the price of its shares. What it owes under Article 15 it owes
      to the federation and to no creditor.
      [not enforced by the program: it does not yet keep the year's accounts.]

20.6  The reserve. The reserve belongs to the co-operative as a whole. As long
      as the co-operative exists, no part of the reserve is shared among
      members, not on leaving either.
      [not enforced by the program: it does not yet keep the year's accounts.]

20.7  Education and solidarity. The Assembly may give a part of a surplus to the
      education of members and to funds of the co-operative movement.
      [not enforced by the program: it does not yet keep the year's accounts.]

20.8  Borrowing and investing. The federation may borrow and give security for
      it, and may put money that it does not need for a time into safe deposits.
      It takes no deposits from the public. For loans too the limit of clause
      13.2 holds.
      [not enforced by the program: it keeps no loans.]

Article 21. Secession and expulsion

21.1  Resignation of a delegate. A delegate or an alternate may resign at any
      time, save the last member of all; the resignation is entered by the
      person concerned. With it end the membership of that person and every
      office of theirs. Their co-operative stays, and sends a successor.

21.2  Secession. A member co-operative may leave by a decision of its own
      general meeting, with 6 months of notice in writing. It hears the Council
      before it decides. On the last day its delegates and alternates resign.
      [not enforced by the program: it knows the resignations of delegates, and
      not whom they acted for.]

21.3  Parting. Who leaves pays dues up to the last day and no charge for
      leaving, has no claim on the reserve or the solidarity fund, gives up the
      common name, and keeps its copy of the record up to that day.
      [not enforced by the program: people carry it out.]

21.4  A member co-operative that leaves, is expelled or gives up a seat is owed
      what was paid for the shares that end with it and whatever stands to their
      credit. The federation pays it as soon as it can do so without endangering
      wages or creditors. The longest time for it, in years, is 3.
      [not enforced by the program: payments are recorded; redemption is carried
      out by people.]

21.5  End of a member co-operative. Membership ends when the member co-operative
      is wound up. What would be owed to a leaver is owed to those who wind it
      up. They may claim it, and have no vote.
      [not enforced by the program: it knows no such facts.]

21.6  Death of a delegate. Where a delegate dies or cannot act any more, nothing
      is owed to their estate, and clause 5.8 applies.
      [not enforced by the program: it knows no such facts.]

21.7  Suspension. Where a grave breach of duty endangers people or the good name
      of all, the Council may forbid a member co-operative the common name and
      services for up to thirty days while the case is prepared. Its votes go
      on.
      [not enforced by the program: it keeps no such cases.]

21.8  Expulsion. A member co-operative can be expelled only for a grave or
      lasting breach of duty: after written notice of the grounds at least
      fifteen days, and a hearing at least five days, before it takes effect,
      and on a passed ballot of the kind in clause 21.9. From its closing the
      delegates of the expelled neither vote nor sign petitions, and a decision
      that hung on such a vote is taken anew; once no appeal is open any more,
      these delegates and their alternates enter their resignations.
      [not enforced by the program: it counts the ballot, keeps no hearing, puts
      nobody out, and counts their votes until the resignations stand in the
      record.]

21.9  The vote on it. An expulsion ballot is a yes-or-no vote. It passes with at
      least three quarters (3/4) of the votes cast, and stands if at least one
      half (1/2) of the persons on the roll took part. It stays open for at
      least 15 days.

21.10 Appeal. Who was excluded may appeal to the Assembly within thirty days.
      The appeal is won unless a new ballot reaches the majority of clause 21.8
      again. Until it has decided, the share is not redeemed. If the appeal is
      won, membership, vote and earned parts stand as if never lost.
      [not enforced by the program: it does not yet carry such a case from
      notice to appeal.]

Article 22. Disputes

22.1  Of persons. A person who feels wronged by the federation, or by somebody
      who acts for it, says so in writing. Two members whom both sides accept
      hear them within two weeks and propose a settlement.
      [not enforced by the program: people settle it.]

22.2  Between co-operatives. A dispute between member co-operatives, or between
      one and the federation, that they have not settled in two weeks goes to
      three delegates of co-operatives that are not concerned, one named by each
      side and the third by these two. Where there are not three such delegates,
      neutral persons from outside take their places. They decide in writing
      within two months. The decision binds, unless one side appeals to the
      Assembly within thirty days.
      [not enforced by the program: people settle it.]

22.3  Before anybody goes to court, a mediator from outside is tried, save where
      the law gives a right that would be lost by waiting.
      [not enforced by the program: people settle it.]

Article 23. Records, keys and audit

23.1  Every act under these articles is signed by the person who did it, or
      brings the signed word of that person, and is added to the record. Nothing
      in it is ever altered or taken out; a mistake is put right by a further
      act.

23.2  Every member may hold a full copy of the record, read it, and check it
      with any program that they trust. The check needs no permission. The books
      of the co-operative are open to every member.
      [the record is whole in every copy; books that are kept outside it are for
      people to open.]

23.3  Register of members. The Secretary also keeps, beside the record, the
      register of members and officers that the law wants, with legal names and
      addresses; it is open as far as the law says.
      [not enforced by the program: it keeps no addresses.]

23.4  Signed copies. Where these articles are also signed on paper, the
      President, the Secretary or any owner enters in the record the digest of
      the scanned page and the names of those who signed it. The page itself is
      kept with the papers of the co-operative.

23.5  Yearly audit. Once a year two members who hold no office, or an auditor
      from outside where there are not two such members or the law asks for one,
      check the record and the books and report to the Assembly.
      [not enforced by the program: anybody can audit the record at any time;
      that somebody does is up to people.]

23.6  A member signs with keys of their own and lends them to nobody. A further
      key is enrolled by the person concerned, and a lost or stolen key is
      revoked by the person concerned. The last key of a member cannot be
      revoked without a new one. Where a key was stolen, its owner names the
      last act that is to be trusted. What the key signed later in open ballots,
      under open petitions and as approvals that nothing rests on yet is then
      taken back, and the keys that it enrolled end with it; what else it signed
      is disputed until a further act puts it right.

23.7  A member who has lost every key is given a new one by others. The request,
      with the proof that the member holds the new key, may be entered by any
      member.

23.8  Up to 5 members, called their guardians, are chosen beforehand by the
      person concerned.

23.9  The request is approved by 2 of the guardians of the member. Such an
      approval may be entered by any member whom the member chose.

23.10 In place of the guardians the members can grant the request; this is
      carried out by the President, the Secretary or any owner, acting under a
      passed ordinary ballot.

23.11 What was approved or granted takes effect not before 7 days later, when it
      is put into force by any member. The older keys of the member then end.

23.12 Until then it can be vetoed by the person concerned, with a key that is
      still in force. After a veto it can be granted only under a ballot that
      was opened later, and no second veto stops that.

23.13 Legal names, addresses, bank accounts, illness and the grounds of a case
      never enter the record in the clear.
      [not enforced by the program: it asks for none of them, but cannot read
      what people write in free text.]

Article 24. Liability

24.1  Who acts for the co-operative in good faith and with care is kept free
      from the cost of it as far as the law allows, and the co-operative may
      insure them.
      [not enforced by the program: it keeps no claims.]

Article 25. Amendment and winding up

25.1  These articles are amended under a passed articles ballot. Such a ballot
      is a yes-or-no vote. It passes with at least two thirds (2/3) of the votes
      cast, and stands if at least one half (1/2) of the persons on the roll
      took part. It stays open for at least 30 days.

25.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
      Article 25, with all that stands below them and every figure that they
      state, the words above them and the meaning of the terms that they use;
      and so is what decides such a ballot: its rule, petitions, who opens,
      casts, collects and closes it, and how votes are kept. They are amended
      only under a passed entrenched ballot. Such a ballot is a yes-or-no vote.
      It passes with at least four fifths (4/5) of the votes cast, and stands if
      at least one half (1/2) of the persons on the roll took part. It stays
      open for at least 30 days.

25.3  An amendment is put into force by the President, the Secretary or any
      owner, acting under a passed articles ballot, or under the one that clause
      25.2 asks for, in exactly the words that were voted on. If the articles
      that it changes have changed in the meantime, it lapses and must be voted
      on anew. The model and the currency of the record cannot be changed by an
      amendment.

25.4  Merger and sale. The co-operative merges with another, changes its legal
      form or sells its whole enterprise only under a passed ballot of the kind
      in clause 25.1.
      [not enforced by the program: people carry it out.]

25.5  Winding up. The co-operative is wound up only under a passed ballot of the
      kind in clause 25.1. From what it has, creditors and wages are paid first,
      and then what is owed to members and leavers.
      [not enforced by the program: people carry it out.]

25.6  What is left. What is left after that goes to another co-operative with
      like aims, or to a fund for founding them, as the members choose; never to
      the members.
      [not enforced by the program: people carry it out, and a court may hold
      them to it.]

Article 26. Founding and transition

26.1  The founders are the persons named in the founding record. Each accepts
      these articles with their own signature, and the co-operative does nothing
      else until all have done so. Who declines, or is struck by all the others,
      is no founder. A founder holds a full vote from the founding, also while
      still paying for the share by instalments.

26.2  Each founder acts for the co-operative that sent them, by a decision of
      its general meeting that was shown to the other founders. With the
      founding these co-operatives have joined.
      [not enforced by the program: the decisions are taken at home.]

26.3  Until the first officers have accepted, the delegates act by petition: the
      first ballots elect the officers.

26.4  The co-operative has no seal. Documents are signed for it by those whom
      these articles or a passed ballot name.
      [not enforced by the program: banks and offices want ink.]

26.5  The law that applies is that of the place where the registered office
      lies. If a clause proves void, the others stand.
      [not enforced by the program: it knows no law of any country.]
$ sample-answers federation.generic | coop articles show --answers - > a; sample-answers federation.us-ca | coop articles show --answers - > b; diff -U0 a b | grep '^[-+][^-+]'
-      record. Wherever these articles say "the co-operative", they mean the body
-      of that name.
+      record; as a registered name it contains the word "Cooperative" and a word
+      or abbreviation that shows that it is a corporation. Wherever these
+      articles say "the co-operative", they mean the body of that name, and
+      wherever the law says "bylaws", it means these articles. What is filed as
+      articles of incorporation comes before them.
-5.1   Number. Each member co-operative has one seat for every 40 of its workers
-      or a part of that number, and never more than 3. It sends one delegate for
-      each seat. The workers are counted when it joins and at the end of each
-      business year. Where a seat falls away, its delegate resigns and its share
-      is redeemed.
+5.1   Number. Each member co-operative has one seat, and sends one delegate.
-5.5   How a mandate binds. A delegate votes as the mandate says; where it is
-      silent, as they believe their co-operative would. A vote stands as it was
-      cast, and for a departure the delegate answers at home alone.
+5.5   How a mandate binds. A delegate may depart from the mandate when the
+      debate has brought up what their co-operative could not know, and gives it
+      the reasons in writing within two weeks. A vote stands as it was cast, and
+      for a departure the delegate answers at home alone.
-6.2   The price of a share is EUR 500.00. It is the same for everybody who joins
+6.2   The price of a share is USD 500.00. It is the same for everybody who joins
-10.4  Majority of co-operatives. A change of these articles or of the handbook
-      also needs more than half of the member co-operatives, each counted once,
-      as most of its delegates vote. Before these are counted nothing is carried
-      out.
-      [not enforced by the program: it counts delegates; who carries out the
-      decision counts co-operatives.]
-      the Secretary and one further delegate for each regional node, whom the
-      delegates of that node elect and can recall.
+      the Secretary and at least two further delegates, whom the Assembly elects
+      like the officers.
-      case under clause 21.8, save where people are in danger.
+      case under clause 20.8, save where people are in danger.
-15.4  Pooled losses. A loss that a member co-operative can carry neither from
-      its reserve nor with help of the fund is made up by the others, each in
-      proportion to its surplus and with at most a tenth of that. First the loss
-      is audited, and the Council and that co-operative agree on a plan of
-      recovery.
+15.4  No pooling. Beyond the fund no member co-operative answers for the losses
+      of another.
-Article 17. Regional nodes
-17.1  Nodes. The member co-operatives of one area form a regional node, and each
-      belongs to one. The Assembly draws the areas; the delegates of an area
-      govern its node by rules that they adopt.
-      [not enforced by the program: it knows no areas.]
-17.2  What a node may do. A node decides and acts on its own in all that
-      concerns its member co-operatives alone, and needs nobody's leave. It
-      keeps a record and accounts of its own, goes on when it is cut off from
-      the others, and binds nobody else. These articles and the handbook hold
-      for it too.
-      [not enforced by the program: the record of a node is one of its own.]
-Article 18. Conflicts of interest
+Article 17. Conflicts of interest
-18.1  Nobody approves hours of their own, and nobody approves a pay run that
+17.1  Nobody approves hours of their own, and nobody approves a pay run that
-18.2  Who has an interest of their own in a contract or a decision of the
+17.2  Who has an interest of their own in a contract or a decision of the
-18.3  On the Council the interest of a delegate's own co-operative counts as an
+17.3  On the Council the interest of a delegate's own co-operative counts as an
-18.4  The subject of a recall neither calls nor chairs the sitting that
+17.4  The subject of a recall neither calls nor chairs the sitting that
-Article 19. Staff and pay
+Article 18. Staff and pay
-19.1  The "staff" are all who work for the federation for pay, delegates among
+18.1  The "staff" are all who work for the federation for pay, delegates among
-19.2  Work is paid by the hour under a chart of grades and steps. A chart is put
+18.2  Work is paid by the hour under a chart of grades and steps. A chart is put
-19.3  No hourly rate of a chart, divided by its lowest, gives more than 6.
+18.3  No hourly rate of a chart, divided by its lowest, gives more than 6.
-19.4  Hours of work are logged by the person concerned, day by day, and never
+18.4  Hours of work are logged by the person concerned, day by day, and never
-19.5  Hours are approved by the Secretary, the President or the Treasurer, and
+18.5  Hours are approved by the Secretary, the President or the Treasurer, and
-19.6  Wages are paid on a pay run that two different persons have signed: one
+18.6  Wages are paid on a pay run that two different persons have signed: one
-19.7  Each amount is rounded line by line to the smallest unit of the currency,
+18.7  Each amount is rounded line by line to the smallest unit of the currency,
-19.8  Unions. The staff, and the workers of each member co-operative, are free
+18.8  Unions. The staff, and the workers of each member co-operative, are free
-Article 20. The business year and the surplus
+Article 19. The business year and the surplus
-20.1  The business year ends on 31 December. Within four months the accounts of
+19.1  The business year ends on 31 December. Within four months the accounts of
-20.2  Out of the surplus of a year the co-operative first makes good earlier
+19.2  Out of the surplus of a year the co-operative first makes good earlier
-      is shared under this article; what is given under clause 20.7 is taken out
+      is shared under this article; what is given under clause 19.7 is taken out
-20.3  Patronage. What is shared is shared by patronage: in proportion to what
+19.3  Patronage. What is shared is shared by patronage: in proportion to what
-      which these articles were in force before it began. At least one half
-      (1/2) of each part is paid in money within eight and a half months of the
+      which these articles were in force before it began. At least one quarter
+      (1/4) of each part is paid in money within eight and a half months of the
-20.4  Capital accounts. For each member a capital account is kept of what was
+19.4  Capital accounts. For each member a capital account is kept of what was
-20.5  Losses. A loss of the federation is carried by its reserve first, and then
+19.5  Losses. A loss of the federation is carried by its reserve first, and then
-20.6  The reserve. The reserve belongs to the co-operative as a whole. As long
+19.6  The reserve. The reserve belongs to the co-operative as a whole. As long
-20.7  Education and solidarity. The Assembly may give a part of a surplus to the
+19.7  Education and solidarity. The Assembly may give a part of a surplus to the
-20.8  Borrowing and investing. The federation may borrow and give security for
+19.8  Borrowing and investing. The federation may borrow and give security for
-Article 21. Secession and expulsion
+Article 20. Secession and expulsion
-21.1  Resignation of a delegate. A delegate or an alternate may resign at any
+20.1  Resignation of a delegate. A delegate or an alternate may resign at any
-21.2  Secession. A member co-operative may leave by a decision of its own
+20.2  Secession. A member co-operative may leave by a decision of its own
-21.3  Parting. Who leaves pays dues up to the last day and no charge for
+20.3  Parting. Who leaves pays dues up to the last day and no charge for
-21.4  A member co-operative that leaves, is expelled or gives up a seat is owed
+20.4  A member co-operative that leaves, is expelled or gives up a seat is owed
-21.5  End of a member co-operative. Membership ends when the member co-operative
+20.5  End of a member co-operative. Membership ends when the member co-operative
-21.6  Death of a delegate. Where a delegate dies or cannot act any more, nothing
+20.6  Death of a delegate. Where a delegate dies or cannot act any more, nothing
-21.7  Suspension. Where a grave breach of duty endangers people or the good name
+20.7  Suspension. Where a grave breach of duty endangers people or the good name
-21.8  Expulsion. A member co-operative can be expelled only for a grave or
+20.8  Expulsion. A member co-operative can be expelled only for a grave or
-      and on a passed ballot of the kind in clause 21.9. From its closing the
+      and on a passed ballot of the kind in clause 20.9. From its closing the
-21.9  The vote on it. An expulsion ballot is a yes-or-no vote. It passes with at
+20.9  The vote on it. An expulsion ballot is a yes-or-no vote. It passes with at
-21.10 Appeal. Who was excluded may appeal to the Assembly within thirty days.
-      The appeal is won unless a new ballot reaches the majority of clause 21.8
+20.10 Appeal. Who was excluded may appeal to the Assembly within thirty days.
+      The appeal is won unless a new ballot reaches the majority of clause 20.8
-Article 22. Disputes
+Article 21. Disputes
-22.1  Of persons. A person who feels wronged by the federation, or by somebody
+21.1  Of persons. A person who feels wronged by the federation, or by somebody
-22.2  Between co-operatives. A dispute between member co-operatives, or between
+21.2  Between co-operatives. A dispute between member co-operatives, or between
-22.3  Before anybody goes to court, a mediator from outside is tried, save where
+21.3  Before anybody goes to court, a mediator from outside is tried, save where
-Article 23. Records, keys and audit
+Article 22. Records, keys and audit
-23.1  Every act under these articles is signed by the person who did it, or
+22.1  Every act under these articles is signed by the person who did it, or
-23.2  Every member may hold a full copy of the record, read it, and check it
+22.2  Every member may hold a full copy of the record, read it, and check it
-23.3  Register of members. The Secretary also keeps, beside the record, the
+22.3  Register of members. The Secretary also keeps, beside the record, the
-23.4  Signed copies. Where these articles are also signed on paper, the
+22.4  Signed copies. Where these articles are also signed on paper, the
-23.5  Yearly audit. Once a year two members who hold no office, or an auditor
+22.5  Yearly audit. Once a year two members who hold no office, or an auditor
-23.6  A member signs with keys of their own and lends them to nobody. A further
+22.6  A member signs with keys of their own and lends them to nobody. A further
-23.7  A member who has lost every key is given a new one by others. The request,
+22.7  A member who has lost every key is given a new one by others. The request,
-23.8  Up to 5 members, called their guardians, are chosen beforehand by the
+22.8  Up to 5 members, called their guardians, are chosen beforehand by the
-23.9  The request is approved by 2 of the guardians of the member. Such an
+22.9  The request is approved by 2 of the guardians of the member. Such an
-23.10 In place of the guardians the members can grant the request; this is
+22.10 In place of the guardians the members can grant the request; this is
-23.11 What was approved or granted takes effect not before 7 days later, when it
+22.11 What was approved or granted takes effect not before 7 days later, when it
-23.12 Until then it can be vetoed by the person concerned, with a key that is
+22.12 Until then it can be vetoed by the person concerned, with a key that is
-23.13 Legal names, addresses, bank accounts, illness and the grounds of a case
+22.13 Legal names, addresses, bank accounts, illness and the grounds of a case
-Article 24. Liability
+Article 23. Liability
-24.1  Who acts for the co-operative in good faith and with care is kept free
+23.1  Who acts for the co-operative in good faith and with care is kept free
-Article 25. Amendment and winding up
+Article 24. Amendment and winding up
-25.1  These articles are amended under a passed articles ballot. Such a ballot
+24.1  These articles are amended under a passed articles ballot. Such a ballot
-25.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
-      Article 25, with all that stands below them and every figure that they
+24.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
+      Article 24, with all that stands below them and every figure that they
-25.3  An amendment is put into force by the President, the Secretary or any
+24.3  An amendment is put into force by the President, the Secretary or any
-      25.2 asks for, in exactly the words that were voted on. If the articles
+      24.2 asks for, in exactly the words that were voted on. If the articles
-25.4  Merger and sale. The co-operative merges with another, changes its legal
+24.4  Merger and sale. The co-operative merges with another, changes its legal
-      in clause 25.1.
+      in clause 24.1.
-25.5  Winding up. The co-operative is wound up only under a passed ballot of the
-      kind in clause 25.1. From what it has, creditors and wages are paid first,
+24.5  Winding up. The co-operative is wound up only under a passed ballot of the
+      kind in clause 24.1. From what it has, creditors and wages are paid first,
-25.6  What is left. What is left after that goes to another co-operative with
+24.6  What is left. What is left after that goes to another co-operative with
-Article 26. Founding and transition
+Article 25. Founding and transition
-26.1  The founders are the persons named in the founding record. Each accepts
+25.1  The founders are the persons named in the founding record. Each accepts
-26.2  Each founder acts for the co-operative that sent them, by a decision of
+25.2  Each founder acts for the co-operative that sent them, by a decision of
-26.3  Until the first officers have accepted, the delegates act by petition: the
+25.3  Until the first officers have accepted, the delegates act by petition: the
-26.4  The co-operative has no seal. Documents are signed for it by those whom
+25.4  The co-operative has no seal. Documents are signed for it by those whom
-26.5  The law that applies is that of the place where the registered office
+25.5  The law that applies is that of the place where the registered office
$ sample-answers federation.uk-society | coop articles show --answers - > b; diff -U0 a b | grep '^[-+][^-+]'
-      record. Wherever these articles say "the co-operative", they mean the body
-      of that name.
+      record; as a registered name it ends with the word "Limited". Wherever
+      these articles say "the co-operative", they mean the society of that name,
+      and wherever the law says "rules", it means these articles.
-5.1   Number. Each member co-operative has one seat for every 40 of its workers
-      or a part of that number, and never more than 3. It sends one delegate for
-      each seat. The workers are counted when it joins and at the end of each
-      business year. Where a seat falls away, its delegate resigns and its share
-      is redeemed.
+5.1   Number. Each member co-operative has one seat, and sends one delegate.
-6.2   The price of a share is EUR 500.00. It is the same for everybody who joins
+6.2   The price of a share is GBP 500.00. It is the same for everybody who joins
-10.4  Majority of co-operatives. A change of these articles or of the handbook
-      also needs more than half of the member co-operatives, each counted once,
-      as most of its delegates vote. Before these are counted nothing is carried
-      out.
-      [not enforced by the program: it counts delegates; who carries out the
-      decision counts co-operatives.]
-Article 12. Offices
+Article 12. The committee
+12.1  The committee of the society in the sense of the law is made up of those
+      to whom these articles give the work of a board. They are appointed, and
+      can be removed, as these articles say of each, and answer for the duties
+      that the law lays upon a committee as long as they hold their mandate.
+      [not enforced by the program: the registrar enters the committee.]
-12.1  The President. The President speaks for the federation, and calls the
+Article 13. Offices
+13.1  The President. The President speaks for the federation, and calls the
-12.2  The Treasurer. The Treasurer keeps the money, the dues and the solidarity
+13.2  The Treasurer. The Treasurer keeps the money, the dues and the solidarity
-12.3  The Secretary. The Secretary keeps the list of member co-operatives and of
+13.3  The Secretary. The Secretary keeps the list of member co-operatives and of
-12.4  One office each. Nobody holds two of these offices, and no member
+13.4  One office each. Nobody holds two of these offices, and no member
-12.5  Signing. Two of these officers together sign for the federation.
+13.5  Signing. Two of these officers together sign for the federation.
-Article 13. The federal Council
+Article 14. The federal Council
-13.1  Who sits on it. The Council is made up of the President, the Treasurer,
+14.1  Who sits on it. The Council is made up of the President, the Treasurer,
-13.2  What it does. The Council carries out what the Assembly decided, drafts
+14.2  What it does. The Council carries out what the Assembly decided, drafts
-13.3  Terms. The further delegates sit on the Council for 24 months, and no
+14.3  Terms. The further delegates sit on the Council for 24 months, and no
-13.4  Its meetings. The Council meets at least four times a year, called a week
+14.4  Its meetings. The Council meets at least four times a year, called a week
-Article 14. Handbook, standards and audit
+Article 15. Handbook, standards and audit
-14.1  The handbook. The "handbook" is the common book of rules by which the
+15.1  The handbook. The "handbook" is the common book of rules by which the
-14.2  Adoption. It is adopted and changed under a handbook ballot, which is a
+15.2  Adoption. It is adopted and changed under a handbook ballot, which is a
-14.3  The exact text. The proposal names the SHA-256 digest of the text. In
+15.3  The exact text. The proposal names the SHA-256 digest of the text. In
-14.4  Standards of service. The handbook says what everybody who is served by a
+15.4  Standards of service. The handbook says what everybody who is served by a
-14.5  Right of audit. Once a year, and for cause at any time, the Council may
+15.5  Right of audit. Once a year, and for cause at any time, the Council may
-14.6  Help first. Where a standard is not met, the Council and the member
+15.6  Help first. Where a standard is not met, the Council and the member
-      case under clause 21.8, save where people are in danger.
+      case under clause 22.9, save where people are in danger.
-Article 15. Dues and solidarity
+Article 16. Dues and solidarity
-15.1  Dues. Each member co-operative pays dues of one hundredth (1/100) of what
+16.1  Dues. Each member co-operative pays dues of one hundredth (1/100) of what
-15.2  The solidarity fund. Each member co-operative pays one tenth (1/10) of its
+16.2  The solidarity fund. Each member co-operative pays one tenth (1/10) of its
-15.3  What the fund is for. The fund keeps up wages in a bad season, pays for
-      training and for moves under clause 16.1, and helps to found
+16.3  What the fund is for. The fund keeps up wages in a bad season, pays for
+      training and for moves under clause 17.1, and helps to found
-15.4  Pooled losses. A loss that a member co-operative can carry neither from
-      its reserve nor with help of the fund is made up by the others, each in
-      proportion to its surplus and with at most a tenth of that. First the loss
-      is audited, and the Council and that co-operative agree on a plan of
-      recovery.
+16.4  No pooling. Beyond the fund no member co-operative answers for the losses
+      of another.
-Article 16. Workers who move
+Article 17. Workers who move
-16.1  Open places. A member co-operative tells the others of its open places
+17.1  Open places. A member co-operative tells the others of its open places
-16.2  What goes along. Who moves is paid by the chart of the new co-operative
+17.2  What goes along. Who moves is paid by the chart of the new co-operative
-Article 17. Regional nodes
+Article 18. Regional nodes
-17.1  Nodes. The member co-operatives of one area form a regional node, and each
+18.1  Nodes. The member co-operatives of one area form a regional node, and each
-17.2  What a node may do. A node decides and acts on its own in all that
+18.2  What a node may do. A node decides and acts on its own in all that
-Article 18. Conflicts of interest
+Article 19. Conflicts of interest
-18.1  Nobody approves hours of their own, and nobody approves a pay run that
+19.1  Nobody approves hours of their own, and nobody approves a pay run that
-18.2  Who has an interest of their own in a contract or a decision of the
+19.2  Who has an interest of their own in a contract or a decision of the
-18.3  On the Council the interest of a delegate's own co-operative counts as an
+19.3  On the Council the interest of a delegate's own co-operative counts as an
-18.4  The subject of a recall neither calls nor chairs the sitting that
+19.4  The subject of a recall neither calls nor chairs the sitting that
-Article 19. Staff and pay
+Article 20. Staff and pay
-19.1  The "staff" are all who work for the federation for pay, delegates among
+20.1  The "staff" are all who work for the federation for pay, delegates among
-19.2  Work is paid by the hour under a chart of grades and steps. A chart is put
+20.2  Work is paid by the hour under a chart of grades and steps. A chart is put
-19.3  No hourly rate of a chart, divided by its lowest, gives more than 6.
+20.3  No hourly rate of a chart, divided by its lowest, gives more than 6.
-19.4  Hours of work are logged by the person concerned, day by day, and never
+20.4  Hours of work are logged by the person concerned, day by day, and never
-19.5  Hours are approved by the Secretary, the President or the Treasurer, and
+20.5  Hours are approved by the Secretary, the President or the Treasurer, and
-19.6  Wages are paid on a pay run that two different persons have signed: one
+20.6  Wages are paid on a pay run that two different persons have signed: one
-19.7  Each amount is rounded line by line to the smallest unit of the currency,
+20.7  Each amount is rounded line by line to the smallest unit of the currency,
-19.8  Unions. The staff, and the workers of each member co-operative, are free
+20.8  Unions. The staff, and the workers of each member co-operative, are free
-Article 20. The business year and the surplus
+Article 21. The business year and the surplus
-20.1  The business year ends on 31 December. Within four months the accounts of
+21.1  The business year ends on 31 December. Within four months the accounts of
-20.2  Out of the surplus of a year the co-operative first makes good earlier
-      losses, and then puts one quarter (1/4) of what remains into its reserve,
-      or more where the Assembly resolved so before the year began. All the rest
-      is shared under this article; what is given under clause 20.7 is taken out
-      of the part for the reserve.
+21.2  Out of the surplus of a year the co-operative first makes good earlier
+      losses, and then puts at least one quarter (1/4) of what remains into its
+      reserve. About the rest the Assembly decides under this article.
-20.3  Patronage. What is shared is shared by patronage: in proportion to what
-      each member co-operative has paid to the federation in the year in dues
-      and for services. The federation is bound to do so for every year for
-      which these articles were in force before it began. At least one half
-      (1/2) of each part is paid in money within eight and a half months of the
-      end of the year; the rest is credited to the capital account, of which the
-      member co-operative is told in writing and which it agrees to take into
-      account for tax.
-      [not enforced by the program: it does not yet compute patronage.]
-20.4  Capital accounts. For each member a capital account is kept of what was
-      credited and not yet paid out. It bears no vote. The oldest credits are
-      paid out first, whenever that endangers neither wages nor creditors; debts
-      of the member to the co-operative may be set off against it.
-      [not enforced by the program: it does not yet keep capital accounts.]
+21.3  No distribution. No surplus is shared among the members. It stays in the
+      enterprise, or is given to purposes that the members choose.
+      [not enforced by the program: it does not yet keep the year's accounts.]
-20.5  Losses. A loss of the federation is carried by its reserve first, and then
+21.4  Losses. A loss of the federation is carried by its reserve first, and then
-      more than the price of its shares. What it owes under Article 15 it owes
+      more than the price of its shares. What it owes under Article 16 it owes
-20.6  The reserve. The reserve belongs to the co-operative as a whole. As long
+21.5  The reserve. The reserve belongs to the co-operative as a whole. As long
-20.7  Education and solidarity. The Assembly may give a part of a surplus to the
+21.6  Education and solidarity. The Assembly may give a part of a surplus to the
-20.8  Borrowing and investing. The federation may borrow and give security for
+21.7  Borrowing and investing. The federation may borrow and give security for
-      13.2 holds.
+      14.2 holds.
-Article 21. Secession and expulsion
+Article 22. Secession and expulsion
-21.1  Resignation of a delegate. A delegate or an alternate may resign at any
+22.1  Resignation of a delegate. A delegate or an alternate may resign at any
-21.2  Secession. A member co-operative may leave by a decision of its own
+22.2  Secession. A member co-operative may leave by a decision of its own
-21.3  Parting. Who leaves pays dues up to the last day and no charge for
+22.3  Parting. Who leaves pays dues up to the last day and no charge for
-21.4  A member co-operative that leaves, is expelled or gives up a seat is owed
+22.4  A member co-operative that leaves, is expelled or gives up a seat is owed
-21.5  End of a member co-operative. Membership ends when the member co-operative
+22.5  End of a member co-operative. Membership ends when the member co-operative
-21.6  Death of a delegate. Where a delegate dies or cannot act any more, nothing
+22.6  Insolvency. What is owed to a member co-operative that is insolvent is
+      owed to whoever the law puts in its place.
+      [not enforced by the program: it knows no such facts.]
+22.7  Death of a delegate. Where a delegate dies or cannot act any more, nothing
-21.7  Suspension. Where a grave breach of duty endangers people or the good name
+22.8  Suspension. Where a grave breach of duty endangers people or the good name
-21.8  Expulsion. A member co-operative can be expelled only for a grave or
+22.9  Expulsion. A member co-operative can be expelled only for a grave or
-      and on a passed ballot of the kind in clause 21.9. From its closing the
+      and on a passed ballot of the kind in clause 22.10. From its closing the
-21.9  The vote on it. An expulsion ballot is a yes-or-no vote. It passes with at
+22.10 The vote on it. An expulsion ballot is a yes-or-no vote. It passes with at
-21.10 Appeal. Who was excluded may appeal to the Assembly within thirty days.
-      The appeal is won unless a new ballot reaches the majority of clause 21.8
+22.11 Appeal. Who was excluded may appeal to the Assembly within thirty days.
+      The appeal is won unless a new ballot reaches the majority of clause 22.9
-Article 22. Disputes
+Article 23. Disputes
-22.1  Of persons. A person who feels wronged by the federation, or by somebody
+23.1  Of persons. A person who feels wronged by the federation, or by somebody
-22.2  Between co-operatives. A dispute between member co-operatives, or between
+23.2  Between co-operatives. A dispute between member co-operatives, or between
-22.3  Before anybody goes to court, a mediator from outside is tried, save where
+23.3  Before anybody goes to court, a mediator from outside is tried, save where
-Article 23. Records, keys and audit
+Article 24. Records, keys and audit
-23.1  Every act under these articles is signed by the person who did it, or
+24.1  Every act under these articles is signed by the person who did it, or
-23.2  Every member may hold a full copy of the record, read it, and check it
+24.2  Every member may hold a full copy of the record, read it, and check it
-23.3  Register of members. The Secretary also keeps, beside the record, the
+24.3  Register of members. The Secretary also keeps, beside the record, the
-23.4  Signed copies. Where these articles are also signed on paper, the
+24.4  Signed copies. Where these articles are also signed on paper, the
-23.5  Yearly audit. Once a year two members who hold no office, or an auditor
+24.5  Yearly audit. Once a year two members who hold no office, or an auditor
-23.6  A member signs with keys of their own and lends them to nobody. A further
+24.6  A member signs with keys of their own and lends them to nobody. A further
-23.7  A member who has lost every key is given a new one by others. The request,
+24.7  A member who has lost every key is given a new one by others. The request,
-23.8  Up to 5 members, called their guardians, are chosen beforehand by the
+24.8  Up to 5 members, called their guardians, are chosen beforehand by the
-23.9  The request is approved by 2 of the guardians of the member. Such an
+24.9  The request is approved by 2 of the guardians of the member. Such an
-23.10 In place of the guardians the members can grant the request; this is
+24.10 In place of the guardians the members can grant the request; this is
-23.11 What was approved or granted takes effect not before 7 days later, when it
+24.11 What was approved or granted takes effect not before 7 days later, when it
-23.12 Until then it can be vetoed by the person concerned, with a key that is
+24.12 Until then it can be vetoed by the person concerned, with a key that is
-23.13 Legal names, addresses, bank accounts, illness and the grounds of a case
+24.13 Legal names, addresses, bank accounts, illness and the grounds of a case
-Article 24. Liability
+Article 25. Liability
-24.1  Who acts for the co-operative in good faith and with care is kept free
+25.1  Who acts for the co-operative in good faith and with care is kept free
-Article 25. Amendment and winding up
+Article 26. Amendment and winding up
-25.1  These articles are amended under a passed articles ballot. Such a ballot
+26.1  These articles are amended under a passed articles ballot. Such a ballot
-25.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
-      Article 25, with all that stands below them and every figure that they
+26.2  Entrenched clauses. Harder to change than the rest are clause 3.1 and
+      Article 26, with all that stands below them and every figure that they
-25.3  An amendment is put into force by the President, the Secretary or any
+26.3  An amendment is put into force by the President, the Secretary or any
-      25.2 asks for, in exactly the words that were voted on. If the articles
+      26.2 asks for, in exactly the words that were voted on. If the articles
-25.4  Merger and sale. The co-operative merges with another, changes its legal
+26.4  In law an amendment has effect once it is registered. Whoever puts it into
+      force sends it to the registrar at once, and nothing is done under it
+      before.
+      [not enforced by the program: it knows no registrar.]
+26.5  Merger and sale. The co-operative merges with another, changes its legal
-      in clause 25.1.
+      in clause 26.1.
-25.5  Winding up. The co-operative is wound up only under a passed ballot of the
-      kind in clause 25.1. From what it has, creditors and wages are paid first,
+26.6  Winding up. The co-operative is wound up only under a passed ballot of the
+      kind in clause 26.1. From what it has, creditors and wages are paid first,
-25.6  What is left. What is left after that goes to another co-operative with
+26.7  What is left. What is left after that goes to another co-operative with
-Article 26. Founding and transition
+Article 27. Founding and transition
-26.1  The founders are the persons named in the founding record. Each accepts
+27.1  The founders are the persons named in the founding record. Each accepts
-26.2  Each founder acts for the co-operative that sent them, by a decision of
+27.2  Each founder acts for the co-operative that sent them, by a decision of
-26.3  Until the first officers have accepted, the delegates act by petition: the
+27.3  Until the first officers have accepted, the delegates act by petition: the
-26.4  The co-operative has no seal. Documents are signed for it by those whom
+27.4  The co-operative has no seal. Documents are signed for it by those whom
-26.5  The law that applies is that of the place where the registered office
+27.5  The law that applies is that of the place where the registered office
