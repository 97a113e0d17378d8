# The interview: one question after the other, each answer kept, left and taken up again. What is no answer is told and
# asked again: a name that is none, a private key in place of a public one (key-private), an amount with two meanings.
$ coop articles new
! coop: 'The interview' needs an answer, and nobody can be asked here [needs-answer]
!   give the answers in a file; 'coop init --print-answers' shows one
[2]
$ [tty] coop --color never articles new --template hierarchy-by-consent --jurisdiction us-ny
< The Old Bakery
< <
< 
< 
< USD
< America/New_York
< Ada Lindqvist
< Ada!
< ada
< keys/ada
< later
< 
< Bo Larsen
< ada
< bo
< keys/bo.pub
< baker
< 
< ten
< 1.200
< 2000
< ?
< <
< <
< <
< 
< 
< 2500
< 2
< quit
Enter takes what stands in brackets. '?' says more, '<' goes back, 'quit'
leaves; every answer is kept in answers.yaml, and the same command goes on.

What is the name of the co-operative?
  As people say it; the law may want more in the registered name.
\> The Old Bakery

What is its short name?
  A word for files and addresses; it stays the same for ever.
[old-bakery] > <

What is the name of the co-operative?
  As people say it; the law may want more in the registered name.
[The Old Bakery] > 

What is its short name?
  A word for files and addresses; it stays the same for ever.
[old-bakery] > 

In which currency are its books kept?
  Share and pay are in it.
[USD] > USD

In which time zone does it live?
  Ballots close by its clocks.
[Pacific/Chatham] > America/New_York

Who founds it? The name of the first founder.
  Every founder signs these articles with a key of their own.
\> Ada Lindqvist

A short name for Ada Lindqvist?
  It stands in the record for ever.
[ada] > Ada!
  'Ada!' is not a member id
  use a to z, 0 to 9 and '-', starting with a letter, at most 39 characters,
  such as 'ada' or 'ceo-2026'
[ada] > ada

The public key of Ada Lindqvist?
  The line of their .pub file, or the path of that file; 'coop key new' makes
  one for them. It can be filled in later.
[later] > keys/ada
  'keys/ada' holds a private key, which stays with its owner
  name the file beside it whose name ends in .pub
[later] > later

The pay grade of Ada Lindqvist?
  A word that your pay chart will have a rate for.
[member] > 

The name of the next founder.
  Enter says that there is none.
[no more] > Bo Larsen

A short name for Bo Larsen?
  It stands in the record for ever.
[bo] > ada
  Ada Lindqvist has it already
[bo] > bo

The public key of Bo Larsen?
  The line of their .pub file, or the path of that file; 'coop key new' makes
  one for them. It can be filled in later.
[later] > keys/bo.pub

The pay grade of Bo Larsen?
  A word that your pay chart will have a rate for.
[member] > baker

The name of the next founder.
  Enter says that there is none.
[no more] > 

1/30 What does one Equal Ownership Share cost?
  Everybody holds exactly one and pays the same price, so it should be what the
  poorest of you can pay in instalments.
\> ten
  'ten' is not an amount such as 2000 or EUR 2,000.00
\> 1.200
  '1.200' can be read in two ways
  write USD 1200.00 or USD 1.20
\> 2000

2/30 In how many instalments is a share paid for, and the vote earned?
  Each paid instalment brings the same part of a vote. One instalment means that
  a new owner votes in full at once.
[4] > ?
  Write a whole number such as 4. It goes from 1 to 120. It will stand in: The
  Equal Ownership Share.
[4] > <

What does one Equal Ownership Share cost?
  Everybody holds exactly one and pays the same price, so it should be what the
  poorest of you can pay in instalments.
[USD 2000.00] > <

The name of the next founder.
  Enter says that there is none.
[no more] > <

The pay grade of Bo Larsen?
  A word that your pay chart will have a rate for.
[baker] > 

The name of the next founder.
  Enter says that there is none.
[no more] > 

2/30 In how many instalments is a share paid for, and the vote earned?
  Each paid instalment brings the same part of a vote. One instalment means that
  a new owner votes in full at once.
[4] > 2500
  '2500' is more than 120
[4] > 2

3/33 How many months must pass for each instalment before its part of the vote
is earned?
  Instalments times months is the provisional period; four times three makes a
  year in which both sides get to know each other.
[3] > quit

What you answered is kept in answers.yaml.

Next:  coop articles new answers.yaml   (goes on)
$ cat answers.yaml
\# Answers to the questions of a template. Fill in, then:
\# coop init --answers THIS-FILE --papers FOLDER

template: hierarchy-by-consent
jurisdiction: us-ny
unfinished: yes

coop:
  name: The Old Bakery
  slug: old-bakery
  currency: USD
  time-zone: America/New_York
  founders:
    - id: ada
      name: Ada Lindqvist
      key: ssh-ed25519 AAAA...
      grade: member
    - id: bo
      name: Bo Larsen
      key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB/cQV4yYRx9tECBT4MpGNE8lK6PLJWNluA6NDpDoADe
      grade: baker

shares:
  # What does one Equal Ownership Share cost? Everybody holds exactly one and
  # pays the same price, so it should be what the poorest of you can pay in
  # instalments.
  price: USD 2000.00
  # In how many instalments is a share paid for, and the vote earned? Each
  # paid instalment brings the same part of a vote. One instalment means that
  # a new owner votes in full at once.
  parts: 2
$ coop init --answers answers.yaml --papers papers
! coop: the interview that wrote answers.yaml was left before its end [answers-unfinished]
!   'coop articles new answers.yaml' goes on with it
!   or take the line 'unfinished: yes' out, and the defaults answer the rest
[2]

# It goes on with the key that was left for later, and with whatever is open.
$ export NO_COLOR=1
$ [tty] coop articles new
< keys/bo.pub
< keys/ada.pub
< 
< 
< 
< 
< 
< 
< 
< 
< 
< 
< 
< 
< 
< 
< 
< 
< 
< 
< 
< 
< sometimes
< 4
< exit
Enter takes what stands in brackets. '?' says more, '<' goes back, 'quit'
leaves; every answer is kept in answers.yaml, and the same command goes on.

The public key of Ada Lindqvist?
  The line of their .pub file, or the path of that file; 'coop key new' makes
  one for them. It can be filled in later.
[later] > keys/bo.pub
  Bo Larsen has it already
[later] > keys/ada.pub

3/33 How many months must pass for each instalment before its part of the vote
is earned?
  Instalments times months is the provisional period; four times three makes a
  year in which both sides get to know each other.
[3] > 

4/34 May a member pass a share on to somebody else?
  A share that cannot be sold keeps the vote with those who work here.
  1 never: A share can only go back to the co-operative.
  2 with-consent: A member may pass the share on to an admitted applicant, if
    the members agree.
[never] > 

5/34 What part of the owners can force a ballot by petition?
  A petition is the way round an idle or hostile office. Too high a part shuts
  it; the articles name the least number of signers.
[1/10] > 

6/34 For how many days may a petition gather signatures?
  A petition that never ends would one day gather its number by accident.
[30] > 

7/34 How many days before a session of the members is it called?
  People on leave, on nights or far away must hear of it in time; many laws want
  ten days or more.
[14] > 

8/34 How many days before a ballot opens is its roll of voters taken?
  A day in the past keeps the opener from timing admissions; zero takes the roll
  as it stands at the opening.
[0] > 

9/34 What part of the roll must take part for a decision to stand?
  It keeps a few from deciding for many. It holds for every kind of decision but
  a change of the articles.
[1/2] > 

10/34 Is that part counted in persons, or in voting weight?
  Provisional owners hold a part of a vote. Counted in persons, each of them
  counts as one towards the quorum.
  1 persons: the persons on the roll
  2 weight: the voting weight on the roll
[persons] > 

11/34 For how many days, at least, does an ordinary ballot stay open?
  People on leave, on nights or far away must have a fair chance to vote.
[7] > 

12/34 How are offices elected?
  Instant-runoff lets voters rank the candidates, so that a majority is found
  without a second ballot. Plurality takes whoever has most first votes.
  1 irv: an instant-runoff vote
  2 plurality: a plurality vote
[irv] > 

13/34 For how many days, at least, does an election stay open?
  Candidates for the office of CEO file a business plan, and owners need time to
  read it.
[14] > 

14/34 What part of the votes must a change of these articles reach?
  The articles protect the minority of the day, so they should be harder to
  change than a pay chart. Reaching the part exactly is enough.
[2/3] > 

15/34 Is that part counted of the votes cast, of those present, or of all who
are entitled?
  Counted of all who are entitled, whoever stays away votes against. It protects
  strongly, and may freeze a sleepy co-operative.
  1 cast: the votes cast
  2 present: the votes of all who took part
  3 entitled: the votes of all who are entitled to vote
[cast] > 

16/34 What part of the roll must take part in a ballot on these articles?
  A change of the articles binds everybody, so this may well be higher than for
  other decisions.
[1/2] > 

17/34 For how many days, at least, does a ballot on these articles stay open?
  The text must be read, and talked over, before it is voted on.
[14] > 

18/34 What part of the votes must a change of the entrenched clauses reach?
  Equality, the way in which these articles change, and where the wealth goes in
  the end are kept from a majority of the day by more than the rest. It should
  be more than for other changes.
[4/5] > 

19/34 What is the greatest number of hours that one person may log for one day?
  It catches slips of the pen, and it is a limit of decency.
[16] > 

20/34 How many times the lowest hourly rate may the highest one be?
  Everybody should be able to look everybody in the eye. Many co-operatives keep
  between three and nine.
[6] > 

21/34 On which day does the business year end?
  The yearly accounts, the annual session and the share of the surplus go by it.
[31 December] > 

22/34 How is the co-operative to be taxed?
  The choice decides what may be shared among members, and how wages are
  reported. Ask a tax adviser first.
  1 subchapter-t: A co-operative under Subchapter T: patronage is taxed once,
    with the members.
  2 c-corporation: A corporation without patronage: profit is taxed in it, and
    dividends again.
  3 s-corporation: An S corporation: profit and loss are taxed with the
    shareholders.
  4 partnership: A limited liability company taxed as a partnership: owners are
    partners.
[subchapter-t] > 

23/34 How is a surplus shared among the members?
  Under Subchapter T only what is shared by work is taxed once, with the
  members; a dividend on shares is taxed with the co-operative first, and again
  with them.
  1 patronage-by-hours: By the hours that each has worked in the year.
  2 patronage-by-pay: By what each has been paid in the year.
  3 dividend-per-share: The same amount for each full share, as a dividend.
  4 none: Not at all: what is left stays in the co-operative.
[dividend-per-share] > sometimes
  'sometimes' is not what fits here: patronage-by-hours, patronage-by-pay,
  dividend-per-share or none
[dividend-per-share] > 4

24/34 What part of a surplus goes to the common reserve first?
  A reserve carries wages through a bad year. Many co-operatives put a quarter
  aside.
[1/4] > exit

What you answered is kept in answers.yaml.

Next:  coop articles new answers.yaml   (goes on)
$ ls answers.yaml*; grep -A1 'id: ada' answers.yaml; tail -4 answers.yaml
answers.yaml
answers.yaml~
    - id: ada
      name: Ada Lindqvist
  # - patronage-by-pay: By what each has been paid in the year.
  # - dividend-per-share: The same amount for each full share, as a dividend.
  # - none: Not at all: what is left stays in the co-operative.
  way: none

# To its end: everything is shown, and can be changed.
$ [tty] coop --color never articles new
< 
< 
< 
< 
< 
< 
< 
< 
< 1
< 2
< 1
< 99
< 10
< 3000
< 5
< EUR
< 9
< Cleo
< 
< 
< 
< 
< 8
< Bo Berg
< 
< 
< 
< 9
< -
< 
Enter takes what stands in brackets. '?' says more, '<' goes back, 'quit'
leaves; every answer is kept in answers.yaml, and the same command goes on.

24/34 What part of a surplus goes to the common reserve first?
  A reserve carries wages through a bad year. Many co-operatives put a quarter
  aside.
[1/4] > 

25/34 Within how many years is what a leaver is owed paid out?
  Paid out at once, one departure could take the wages of the others.
[3] > 

26/34 For how many months may a member be on leave and stay a member?
  Children, illness and study should cost nobody their membership.
[12] > 

27/34 Where does the wealth of the co-operative go if it is ever wound up?
  If nobody can gain by the end of it, nobody will vote for the end of it for
  gain.
  1 similar-co-op: What is left goes to another co-operative or to a fund for
    founding them.
  2 by-hours: What is left is shared by the hours that everybody ever worked
    here, past members too.
  3 equally: What is left is shared equally among the members of the day.
[similar-co-op] > 

28/34 For how many months is the President elected?
  Short terms keep leaders close to the owners; long ones let them learn the
  work.
[24] > 

29/34 For how many months is the Treasurer elected?
  The Treasurer's term need not end together with the President's.
[24] > 

30/34 For how many months is the CEO elected?
  The term should be as long as the business plan on which the CEO is elected
  needs to show results.
[36] > 

31/34 Is there a Board beside the President and the CEO?
  A Board watches over safety, law and the plan, and is worth its pay once the
  co-operative is too large for everybody to see everything.
[no] > 

32/34 A share that is earned by time may count as pay for work, taxed when it is
earned; an election under section 83(b) has to be filed within thirty days.
  Let every member pay the full price of the share, so that nothing is given for
  work.
  1 full-price: Each part is paid for in full before it is earned, so that
    nothing is given.
  2 election: Each member is told of the election, and of its thirty days, at
    admission.
\> 1

33/34 A bonus that was promised beforehand counts into the regular rate from
which overtime is reckoned.
  Reckon overtime again when such a bonus is paid, or leave the bonus to
  discretion.
  1 recompute: Overtime is reckoned again for the time that the bonus covers.
  2 exempt-only: Bonuses go to people who are exempt from overtime alone.
\> 2

34/34 The statute gives each member of an internal capital account cooperative
one and only one vote. A part of a vote for those who are still earning the
share collides with it.
  Answer 'shares.parts' with 1, so that everybody votes in full at once, or
  choose another form.
  1 other-form: Another legal form is chosen, such as a limited liability
    company.
  2 ask-adviser: The matter is settled with a lawyer before registration.
\> 1

    QUESTION                               ANSWER
 1  Which model of a co-operative?         Articles of a worker co-operative in
                                           Hierarchy by Consent
 2  Under whose law?                       New York
 3  What is the name of the co-operative?  The Old Bakery
 4  What is its short name?                old-bakery
 5  In which currency are its books kept?  USD
 6  In which time zone does it live?       America/New_York
 7  A founder                              Ada Lindqvist, ada, member
 8  A founder                              Bo Larsen, bo, baker
 9  The name of the next founder.          no more
10  What does one Equal Ownership Share    USD 2000.00
    cost?
11  In how many instalments is a share     2
    paid for, and the vote earned?
12  How many months must pass for each     3 months
    instalment before its part of the
    vote is earned?
13  May a member pass a share on to        A share can only go back to the
    somebody else?                         co-operative.
14  What part of the owners can force a    1/10
    ballot by petition?
15  For how many days may a petition       30 days
    gather signatures?
16  How many days before a session of the  14 days
    members is it called?
17  How many days before a ballot opens    0 days
    is its roll of voters taken?
18  What part of the roll must take part   1/2
    for a decision to stand?
19  Is that part counted in persons, or    the persons on the roll
    in voting weight?
20  For how many days, at least, does an   7 days
    ordinary ballot stay open?
21  How are offices elected?               an instant-runoff vote
22  For how many days, at least, does an   14 days
    election stay open?
23  What part of the votes must a change   2/3
    of these articles reach?
24  Is that part counted of the votes      the votes cast
    cast, of those present, or of all who
    are entitled?
25  What part of the roll must take part   1/2
    in a ballot on these articles?
26  For how many days, at least, does a    14 days
    ballot on these articles stay open?
27  What part of the votes must a change   4/5
    of the entrenched clauses reach?
28  What is the greatest number of hours   16
    that one person may log for one day?
29  How many times the lowest hourly rate  6
    may the highest one be?
30  On which day does the business year    31 December
    end?
31  How is the co-operative to be taxed?   A co-operative under Subchapter T:
                                           patronage is taxed once, with the
                                           members.
32  How is a surplus shared among the      Not at all: what is left stays in the
    members?                               co-operative.
33  What part of a surplus goes to the     1/4
    common reserve first?
34  Within how many years is what a        3
    leaver is owed paid out?
35  For how many months may a member be    12 months
    on leave and stay a member?
36  Where does the wealth of the           What is left goes to another
    co-operative go if it is ever wound    co-operative or to a fund for
    up?                                    founding them.
37  For how many months is the President   24 months
    elected?
38  For how many months is the Treasurer   24 months
    elected?
39  For how many months is the CEO         36 months
    elected?
40  Is there a Board beside the President  no
    and the CEO?
41  A share that is earned by time may     Each part is paid for in full before
    count as pay for work, taxed when it   it is earned, so that nothing is
    is earned; an election under section   given.
    83(b) has to be filed within thirty
    days.
42  A bonus that was promised beforehand   Bonuses go to people who are exempt
    counts into the regular rate from      from overtime alone.
    which overtime is reckoned.
43  The statute gives each member of an    Another legal form is chosen, such as
    internal capital account cooperative   a limited liability company.
    one and only one vote.
Enter if it is right, or the number of what to change > 99
Type a number from 1 to 43, Enter, or 'quit'.
Enter if it is right, or the number of what to change > 10

What does one Equal Ownership Share cost?
  Everybody holds exactly one and pays the same price, so it should be what the
  poorest of you can pay in instalments.
[USD 2000.00] > 3000

    QUESTION                               ANSWER
 1  Which model of a co-operative?         Articles of a worker co-operative in
                                           Hierarchy by Consent
 2  Under whose law?                       New York
 3  What is the name of the co-operative?  The Old Bakery
 4  What is its short name?                old-bakery
 5  In which currency are its books kept?  USD
 6  In which time zone does it live?       America/New_York
 7  A founder                              Ada Lindqvist, ada, member
 8  A founder                              Bo Larsen, bo, baker
 9  The name of the next founder.          no more
10  What does one Equal Ownership Share    USD 3000.00
    cost?
11  In how many instalments is a share     2
    paid for, and the vote earned?
12  How many months must pass for each     3 months
    instalment before its part of the
    vote is earned?
13  May a member pass a share on to        A share can only go back to the
    somebody else?                         co-operative.
14  What part of the owners can force a    1/10
    ballot by petition?
15  For how many days may a petition       30 days
    gather signatures?
16  How many days before a session of the  14 days
    members is it called?
17  How many days before a ballot opens    0 days
    is its roll of voters taken?
18  What part of the roll must take part   1/2
    for a decision to stand?
19  Is that part counted in persons, or    the persons on the roll
    in voting weight?
20  For how many days, at least, does an   7 days
    ordinary ballot stay open?
21  How are offices elected?               an instant-runoff vote
22  For how many days, at least, does an   14 days
    election stay open?
23  What part of the votes must a change   2/3
    of these articles reach?
24  Is that part counted of the votes      the votes cast
    cast, of those present, or of all who
    are entitled?
25  What part of the roll must take part   1/2
    in a ballot on these articles?
26  For how many days, at least, does a    14 days
    ballot on these articles stay open?
27  What part of the votes must a change   4/5
    of the entrenched clauses reach?
28  What is the greatest number of hours   16
    that one person may log for one day?
29  How many times the lowest hourly rate  6
    may the highest one be?
30  On which day does the business year    31 December
    end?
31  How is the co-operative to be taxed?   A co-operative under Subchapter T:
                                           patronage is taxed once, with the
                                           members.
32  How is a surplus shared among the      Not at all: what is left stays in the
    members?                               co-operative.
33  What part of a surplus goes to the     1/4
    common reserve first?
34  Within how many years is what a        3
    leaver is owed paid out?
35  For how many months may a member be    12 months
    on leave and stay a member?
36  Where does the wealth of the           What is left goes to another
    co-operative go if it is ever wound    co-operative or to a fund for
    up?                                    founding them.
37  For how many months is the President   24 months
    elected?
38  For how many months is the Treasurer   24 months
    elected?
39  For how many months is the CEO         36 months
    elected?
40  Is there a Board beside the President  no
    and the CEO?
41  A share that is earned by time may     Each part is paid for in full before
    count as pay for work, taxed when it   it is earned, so that nothing is
    is earned; an election under section   given.
    83(b) has to be filed within thirty
    days.
42  A bonus that was promised beforehand   Bonuses go to people who are exempt
    counts into the regular rate from      from overtime alone.
    which overtime is reckoned.
43  The statute gives each member of an    Another legal form is chosen, such as
    internal capital account cooperative   a limited liability company.
    one and only one vote.
Enter if it is right, or the number of what to change > 5

In which currency are its books kept?
  Share and pay are in it.
[USD] > EUR

    QUESTION                               ANSWER
 1  Which model of a co-operative?         Articles of a worker co-operative in
                                           Hierarchy by Consent
 2  Under whose law?                       New York
 3  What is the name of the co-operative?  The Old Bakery
 4  What is its short name?                old-bakery
 5  In which currency are its books kept?  EUR
 6  In which time zone does it live?       America/New_York
 7  A founder                              Ada Lindqvist, ada, member
 8  A founder                              Bo Larsen, bo, baker
 9  The name of the next founder.          no more
10  What does one Equal Ownership Share    EUR 3000.00
    cost?
11  In how many instalments is a share     2
    paid for, and the vote earned?
12  How many months must pass for each     3 months
    instalment before its part of the
    vote is earned?
13  May a member pass a share on to        A share can only go back to the
    somebody else?                         co-operative.
14  What part of the owners can force a    1/10
    ballot by petition?
15  For how many days may a petition       30 days
    gather signatures?
16  How many days before a session of the  14 days
    members is it called?
17  How many days before a ballot opens    0 days
    is its roll of voters taken?
18  What part of the roll must take part   1/2
    for a decision to stand?
19  Is that part counted in persons, or    the persons on the roll
    in voting weight?
20  For how many days, at least, does an   7 days
    ordinary ballot stay open?
21  How are offices elected?               an instant-runoff vote
22  For how many days, at least, does an   14 days
    election stay open?
23  What part of the votes must a change   2/3
    of these articles reach?
24  Is that part counted of the votes      the votes cast
    cast, of those present, or of all who
    are entitled?
25  What part of the roll must take part   1/2
    in a ballot on these articles?
26  For how many days, at least, does a    14 days
    ballot on these articles stay open?
27  What part of the votes must a change   4/5
    of the entrenched clauses reach?
28  What is the greatest number of hours   16
    that one person may log for one day?
29  How many times the lowest hourly rate  6
    may the highest one be?
30  On which day does the business year    31 December
    end?
31  How is the co-operative to be taxed?   A co-operative under Subchapter T:
                                           patronage is taxed once, with the
                                           members.
32  How is a surplus shared among the      Not at all: what is left stays in the
    members?                               co-operative.
33  What part of a surplus goes to the     1/4
    common reserve first?
34  Within how many years is what a        3
    leaver is owed paid out?
35  For how many months may a member be    12 months
    on leave and stay a member?
36  Where does the wealth of the           What is left goes to another
    co-operative go if it is ever wound    co-operative or to a fund for
    up?                                    founding them.
37  For how many months is the President   24 months
    elected?
38  For how many months is the Treasurer   24 months
    elected?
39  For how many months is the CEO         36 months
    elected?
40  Is there a Board beside the President  no
    and the CEO?
41  A share that is earned by time may     Each part is paid for in full before
    count as pay for work, taxed when it   it is earned, so that nothing is
    is earned; an election under section   given.
    83(b) has to be filed within thirty
    days.
42  A bonus that was promised beforehand   Bonuses go to people who are exempt
    counts into the regular rate from      from overtime alone.
    which overtime is reckoned.
43  The statute gives each member of an    Another legal form is chosen, such as
    internal capital account cooperative   a limited liability company.
    one and only one vote.
Enter if it is right, or the number of what to change > 9

The name of the next founder.
  Enter says that there is none.
[no more] > Cleo

A short name for Cleo?
  It stands in the record for ever.
[cleo] > 

The public key of Cleo?
  The line of their .pub file, or the path of that file; 'coop key new' makes
  one for them. It can be filled in later.
[later] > 

The pay grade of Cleo?
  A word that your pay chart will have a rate for.
[member] > 

The name of the next founder.
  Enter says that there is none.
[no more] > 

    QUESTION                               ANSWER
 1  Which model of a co-operative?         Articles of a worker co-operative in
                                           Hierarchy by Consent
 2  Under whose law?                       New York
 3  What is the name of the co-operative?  The Old Bakery
 4  What is its short name?                old-bakery
 5  In which currency are its books kept?  EUR
 6  In which time zone does it live?       America/New_York
 7  A founder                              Ada Lindqvist, ada, member
 8  A founder                              Bo Larsen, bo, baker
 9  A founder                              Cleo, cleo, member (the key is not
                                           filled in yet)
10  The name of the next founder.          no more
11  What does one Equal Ownership Share    EUR 3000.00
    cost?
12  In how many instalments is a share     2
    paid for, and the vote earned?
13  How many months must pass for each     3 months
    instalment before its part of the
    vote is earned?
14  May a member pass a share on to        A share can only go back to the
    somebody else?                         co-operative.
15  What part of the owners can force a    1/10
    ballot by petition?
16  For how many days may a petition       30 days
    gather signatures?
17  How many days before a session of the  14 days
    members is it called?
18  How many days before a ballot opens    0 days
    is its roll of voters taken?
19  What part of the roll must take part   1/2
    for a decision to stand?
20  Is that part counted in persons, or    the persons on the roll
    in voting weight?
21  For how many days, at least, does an   7 days
    ordinary ballot stay open?
22  How are offices elected?               an instant-runoff vote
23  For how many days, at least, does an   14 days
    election stay open?
24  What part of the votes must a change   2/3
    of these articles reach?
25  Is that part counted of the votes      the votes cast
    cast, of those present, or of all who
    are entitled?
26  What part of the roll must take part   1/2
    in a ballot on these articles?
27  For how many days, at least, does a    14 days
    ballot on these articles stay open?
28  What part of the votes must a change   4/5
    of the entrenched clauses reach?
29  What is the greatest number of hours   16
    that one person may log for one day?
30  How many times the lowest hourly rate  6
    may the highest one be?
31  On which day does the business year    31 December
    end?
32  How is the co-operative to be taxed?   A co-operative under Subchapter T:
                                           patronage is taxed once, with the
                                           members.
33  How is a surplus shared among the      Not at all: what is left stays in the
    members?                               co-operative.
34  What part of a surplus goes to the     1/4
    common reserve first?
35  Within how many years is what a        3
    leaver is owed paid out?
36  For how many months may a member be    12 months
    on leave and stay a member?
37  Where does the wealth of the           What is left goes to another
    co-operative go if it is ever wound    co-operative or to a fund for
    up?                                    founding them.
38  For how many months is the President   24 months
    elected?
39  For how many months is the Treasurer   24 months
    elected?
40  For how many months is the CEO         36 months
    elected?
41  Is there a Board beside the President  no
    and the CEO?
42  A share that is earned by time may     Each part is paid for in full before
    count as pay for work, taxed when it   it is earned, so that nothing is
    is earned; an election under section   given.
    83(b) has to be filed within thirty
    days.
43  A bonus that was promised beforehand   Bonuses go to people who are exempt
    counts into the regular rate from      from overtime alone.
    which overtime is reckoned.
44  The statute gives each member of an    Another legal form is chosen, such as
    internal capital account cooperative   a limited liability company.
    one and only one vote.
Enter if it is right, or the number of what to change > 8

The name of this founder.
  '-' takes them off the list.
[Bo Larsen] > Bo Berg

A short name for Bo Berg?
  It stands in the record for ever.
[bo] > 

The public key of Bo Berg?
  The line of their .pub file, or the path of that file; 'coop key new' makes
  one for them. It can be filled in later.
[ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB/cQV4yYRx9tECBT4MpGNE8lK6PLJWNluA6NDpDoADe] > 

The pay grade of Bo Berg?
  A word that your pay chart will have a rate for.
[baker] > 

    QUESTION                               ANSWER
 1  Which model of a co-operative?         Articles of a worker co-operative in
                                           Hierarchy by Consent
 2  Under whose law?                       New York
 3  What is the name of the co-operative?  The Old Bakery
 4  What is its short name?                old-bakery
 5  In which currency are its books kept?  EUR
 6  In which time zone does it live?       America/New_York
 7  A founder                              Ada Lindqvist, ada, member
 8  A founder                              Bo Berg, bo, baker
 9  A founder                              Cleo, cleo, member (the key is not
                                           filled in yet)
10  The name of the next founder.          no more
11  What does one Equal Ownership Share    EUR 3000.00
    cost?
12  In how many instalments is a share     2
    paid for, and the vote earned?
13  How many months must pass for each     3 months
    instalment before its part of the
    vote is earned?
14  May a member pass a share on to        A share can only go back to the
    somebody else?                         co-operative.
15  What part of the owners can force a    1/10
    ballot by petition?
16  For how many days may a petition       30 days
    gather signatures?
17  How many days before a session of the  14 days
    members is it called?
18  How many days before a ballot opens    0 days
    is its roll of voters taken?
19  What part of the roll must take part   1/2
    for a decision to stand?
20  Is that part counted in persons, or    the persons on the roll
    in voting weight?
21  For how many days, at least, does an   7 days
    ordinary ballot stay open?
22  How are offices elected?               an instant-runoff vote
23  For how many days, at least, does an   14 days
    election stay open?
24  What part of the votes must a change   2/3
    of these articles reach?
25  Is that part counted of the votes      the votes cast
    cast, of those present, or of all who
    are entitled?
26  What part of the roll must take part   1/2
    in a ballot on these articles?
27  For how many days, at least, does a    14 days
    ballot on these articles stay open?
28  What part of the votes must a change   4/5
    of the entrenched clauses reach?
29  What is the greatest number of hours   16
    that one person may log for one day?
30  How many times the lowest hourly rate  6
    may the highest one be?
31  On which day does the business year    31 December
    end?
32  How is the co-operative to be taxed?   A co-operative under Subchapter T:
                                           patronage is taxed once, with the
                                           members.
33  How is a surplus shared among the      Not at all: what is left stays in the
    members?                               co-operative.
34  What part of a surplus goes to the     1/4
    common reserve first?
35  Within how many years is what a        3
    leaver is owed paid out?
36  For how many months may a member be    12 months
    on leave and stay a member?
37  Where does the wealth of the           What is left goes to another
    co-operative go if it is ever wound    co-operative or to a fund for
    up?                                    founding them.
38  For how many months is the President   24 months
    elected?
39  For how many months is the Treasurer   24 months
    elected?
40  For how many months is the CEO         36 months
    elected?
41  Is there a Board beside the President  no
    and the CEO?
42  A share that is earned by time may     Each part is paid for in full before
    count as pay for work, taxed when it   it is earned, so that nothing is
    is earned; an election under section   given.
    83(b) has to be filed within thirty
    days.
43  A bonus that was promised beforehand   Bonuses go to people who are exempt
    counts into the regular rate from      from overtime alone.
    which overtime is reckoned.
44  The statute gives each member of an    Another legal form is chosen, such as
    internal capital account cooperative   a limited liability company.
    one and only one vote.
Enter if it is right, or the number of what to change > 9

The name of this founder.
  '-' takes them off the list.
[Cleo] > -

    QUESTION                               ANSWER
 1  Which model of a co-operative?         Articles of a worker co-operative in
                                           Hierarchy by Consent
 2  Under whose law?                       New York
 3  What is the name of the co-operative?  The Old Bakery
 4  What is its short name?                old-bakery
 5  In which currency are its books kept?  EUR
 6  In which time zone does it live?       America/New_York
 7  A founder                              Ada Lindqvist, ada, member
 8  A founder                              Bo Berg, bo, baker
 9  The name of the next founder.          no more
10  What does one Equal Ownership Share    EUR 3000.00
    cost?
11  In how many instalments is a share     2
    paid for, and the vote earned?
12  How many months must pass for each     3 months
    instalment before its part of the
    vote is earned?
13  May a member pass a share on to        A share can only go back to the
    somebody else?                         co-operative.
14  What part of the owners can force a    1/10
    ballot by petition?
15  For how many days may a petition       30 days
    gather signatures?
16  How many days before a session of the  14 days
    members is it called?
17  How many days before a ballot opens    0 days
    is its roll of voters taken?
18  What part of the roll must take part   1/2
    for a decision to stand?
19  Is that part counted in persons, or    the persons on the roll
    in voting weight?
20  For how many days, at least, does an   7 days
    ordinary ballot stay open?
21  How are offices elected?               an instant-runoff vote
22  For how many days, at least, does an   14 days
    election stay open?
23  What part of the votes must a change   2/3
    of these articles reach?
24  Is that part counted of the votes      the votes cast
    cast, of those present, or of all who
    are entitled?
25  What part of the roll must take part   1/2
    in a ballot on these articles?
26  For how many days, at least, does a    14 days
    ballot on these articles stay open?
27  What part of the votes must a change   4/5
    of the entrenched clauses reach?
28  What is the greatest number of hours   16
    that one person may log for one day?
29  How many times the lowest hourly rate  6
    may the highest one be?
30  On which day does the business year    31 December
    end?
31  How is the co-operative to be taxed?   A co-operative under Subchapter T:
                                           patronage is taxed once, with the
                                           members.
32  How is a surplus shared among the      Not at all: what is left stays in the
    members?                               co-operative.
33  What part of a surplus goes to the     1/4
    common reserve first?
34  Within how many years is what a        3
    leaver is owed paid out?
35  For how many months may a member be    12 months
    on leave and stay a member?
36  Where does the wealth of the           What is left goes to another
    co-operative go if it is ever wound    co-operative or to a fund for
    up?                                    founding them.
37  For how many months is the President   24 months
    elected?
38  For how many months is the Treasurer   24 months
    elected?
39  For how many months is the CEO         36 months
    elected?
40  Is there a Board beside the President  no
    and the CEO?
41  A share that is earned by time may     Each part is paid for in full before
    count as pay for work, taxed when it   it is earned, so that nothing is
    is earned; an election under section   given.
    83(b) has to be filed within thirty
    days.
42  A bonus that was promised beforehand   Bonuses go to people who are exempt
    counts into the regular rate from      from overtime alone.
    which overtime is reckoned.
43  The statute gives each member of an    Another legal form is chosen, such as
    internal capital account cooperative   a limited liability company.
    one and only one vote.
Enter if it is right, or the number of what to change > 

Everything is answered; it stands in answers.yaml.

Next:  coop articles show --answers answers.yaml   (read it)
       coop articles check --answers answers.yaml
       coop init --answers answers.yaml --papers papers   (draws up the papers)
$ coop articles check --answers answers.yaml; grep -c unfinished answers.yaml
warning: policy  [advice-one-decides]
  one of 2 members could take a decision of the kind 'ordinary' alone: its
  quorum is 1/2
  hint: raise decisions.ordinary.quorum above 1/2, or count its majority of all
  entitled

warning: policy  [advice-one-decides]
  one of 2 members could take a decision of the kind 'articles' alone: its
  quorum is 1/2
  hint: raise decisions.articles.quorum above 1/2, or count its majority of all
  entitled

warning: policy  [advice-one-decides]
  one of 2 members could take a decision of the kind 'entrenched' alone: its
  quorum is 1/2
  hint: raise decisions.entrenched.quorum above 1/2, or count its majority of
  all entitled

warning: policy  [advice-one-decides]
  one of 2 members could take a decision of the kind 'chart' alone: its quorum
  is 1/2
  hint: raise decisions.chart.quorum above 1/2, or count its majority of all
  entitled

warning: policy  [advice-one-decides]
  one of 2 members could take a decision of the kind 'membership' alone: its
  quorum is 1/2
  hint: raise decisions.membership.quorum above 1/2, or count its majority of
  all entitled

warning: policy  [advice-one-decides]
  one of 2 members could take a decision of the kind 'recall' alone: its quorum
  is 1/2
  hint: raise decisions.recall.quorum above 1/2, or count its majority of all
  entitled

note: policy  [law-open]
  hbc-2: The statute gives each member of an internal capital account
  cooperative one and only one vote. A part of a vote for those who are still
  earning the share collides with it. You left it open: Another legal form is
  chosen, such as a limited liability company.
  hint: Answer 'shares.parts' with 1, so that everybody votes in full at once,
  or choose another form. 'coop articles render --paper lawyer' lists it.

0 errors, 6 warnings.
0
[1]

# Somebody else writes into the file meanwhile: nothing is written over it.
$ [tty] sh -c 'mkfifo key.fifo; { exec 3> key.fifo; echo "# mine" >> two.yaml; cat keys/ada.pub >&3; } & exec coop --color never articles new two.yaml --template collective --jurisdiction generic'
< Two
< 
< 
< 
< Ada
< 
< key.fifo
< 
Enter takes what stands in brackets. '?' says more, '<' goes back, 'quit'
leaves; every answer is kept in two.yaml, and the same command goes on.

What is the name of the co-operative?
  As people say it; the law may want more in the registered name.
\> Two

What is its short name?
  A word for files and addresses; it stays the same for ever.
[two] > 

In which currency are its books kept?
  Share and pay are in it.
[EUR] > 

In which time zone does it live?
  Ballots close by its clocks.
[Pacific/Chatham] > 

Who founds it? The name of the first founder.
  Every founder signs these articles with a key of their own.
\> Ada

A short name for Ada?
  It stands in the record for ever.
[ada] > 

The public key of Ada?
  The line of their .pub file, or the path of that file; 'coop key new' makes
  one for them. It can be filled in later.
[later] > key.fifo
coop: somebody changed two.yaml while you answered [answers-changed]
  hint: begin the interview again: it goes on from what stands there now
[5]
$ tail -3 two.yaml
    - id: ada
      name: Ada
\# mine

# A file that was written by hand is taken as it is meant, or not at all.
$ for coop in 'coop: foo' 'coop: [a]' 'coop: {founders: {a: b}}' 'coop: {founders: [ada]}' 'coop: {founders: [{}]}' 'coop: {x: []}' 'coop: {founders: [{name: Ada, extra: []}]}'; do printf 'template: collective\n%s\n' "$coop" > odd.yaml; script -qec "coop articles new odd.yaml" /dev/null < /dev/null | tr -d '\r' | grep answer-form; done
coop: there is no mapping under 'coop' (line 2, column 7) [answer-form]
coop: there is no mapping under 'coop' (line 2, column 7) [answer-form]
coop: 'founders' is no list under 'coop' (line 2, column 18) [answer-form]
      [answer-form]
      [answer-form]
coop: 'x' is not one value under 'coop' (line 2, column 11) [answer-form]
      [answer-form]
# The currency was changed by going back: the amounts go along, or are asked for again.
$ [tty] NO_COLOR=1 coop articles new yen.yaml --template collective --jurisdiction generic
< Yen
< 
< EUR
< Europe/Berlin
< Ada
< 
< 
< 
< 
< 2000
< <
< <
< <
< <
< <
< <
< <
< <
< JPY
< quit
Enter takes what stands in brackets. '?' says more, '<' goes back, 'quit'
leaves; every answer is kept in yen.yaml, and the same command goes on.

What is the name of the co-operative?
  As people say it; the law may want more in the registered name.
\> Yen

What is its short name?
  A word for files and addresses; it stays the same for ever.
[yen] > 

In which currency are its books kept?
  Share and pay are in it.
[EUR] > EUR

In which time zone does it live?
  Ballots close by its clocks.
[Pacific/Chatham] > Europe/Berlin

Who founds it? The name of the first founder.
  Every founder signs these articles with a key of their own.
\> Ada

A short name for Ada?
  It stands in the record for ever.
[ada] > 

The public key of Ada?
  The line of their .pub file, or the path of that file; 'coop key new' makes
  one for them. It can be filled in later.
[later] > 

The pay grade of Ada?
  A word that your pay chart will have a rate for.
[member] > 

The name of the next founder.
  Enter says that there is none.
[no more] > 

1/32 What does one member share cost?
  Everybody holds exactly one and pays the same price, so it should be what the
  poorest of you can pay in instalments.
\> 2000

2/32 In how many instalments is a share paid for, and the vote earned?
  Each paid instalment brings the same part of a vote. One instalment means that
  a new member votes in full at once.
[1] > <

What does one member share cost?
  Everybody holds exactly one and pays the same price, so it should be what the
  poorest of you can pay in instalments.
[EUR 2000.00] > <

The name of the next founder.
  Enter says that there is none.
[no more] > <

The pay grade of Ada?
  A word that your pay chart will have a rate for.
[member] > <

The public key of Ada?
  The line of their .pub file, or the path of that file; 'coop key new' makes
  one for them. It can be filled in later.
[later] > <

A short name for Ada?
  It stands in the record for ever.
[ada] > <

Who founds it? The name of the first founder.
  Every founder signs these articles with a key of their own.
[Ada] > <

In which time zone does it live?
  Ballots close by its clocks.
[Europe/Berlin] > <

In which currency are its books kept?
  Share and pay are in it.
[EUR] > JPY

In which time zone does it live?
  Ballots close by its clocks.
[Europe/Berlin] > quit

What you answered is kept in yen.yaml.

Next:  coop articles new yen.yaml   (goes on)
$ grep -E "currency|price" yen.yaml
  currency: JPY

# The path of a template may have any sign in it; a finished file that is only looked at stays finished.
$ printf 'extends: collective\nlicence: CC0-1.0\n' > bare.yaml; coop init --print-answers --template ./bare.yaml
! coop: './bare.yaml' names no 'model', as a template does [template-key]
!   write 'model:' and a word for it beside 'extends:'
[2]
$ (echo 'model: collective'; cat bare.yaml) > "my #1: way.yaml"; coop init --print-answers --template "./my #1: way.yaml" | grep "^template"
template: "./my #1: way.yaml"
$ cp answers.yaml done.yaml; grep -c unfinished done.yaml
0
[1]
$ [tty] NO_COLOR=1 coop articles new done.yaml
< quit
Enter takes what stands in brackets. '?' says more, '<' goes back, 'quit'
leaves; every answer is kept in done.yaml, and the same command goes on.

    QUESTION                               ANSWER
 1  Which model of a co-operative?         Articles of a worker co-operative in
                                           Hierarchy by Consent
 2  Under whose law?                       New York
 3  What is the name of the co-operative?  The Old Bakery
 4  What is its short name?                old-bakery
 5  In which currency are its books kept?  EUR
 6  In which time zone does it live?       America/New_York
 7  A founder                              Ada Lindqvist, ada, member
 8  A founder                              Bo Berg, bo, baker
 9  The name of the next founder.          no more
10  What does one Equal Ownership Share    EUR 3000.00
    cost?
11  In how many instalments is a share     2
    paid for, and the vote earned?
12  How many months must pass for each     3 months
    instalment before its part of the
    vote is earned?
13  May a member pass a share on to        A share can only go back to the
    somebody else?                         co-operative.
14  What part of the owners can force a    1/10
    ballot by petition?
15  For how many days may a petition       30 days
    gather signatures?
16  How many days before a session of the  14 days
    members is it called?
17  How many days before a ballot opens    0 days
    is its roll of voters taken?
18  What part of the roll must take part   1/2
    for a decision to stand?
19  Is that part counted in persons, or    the persons on the roll
    in voting weight?
20  For how many days, at least, does an   7 days
    ordinary ballot stay open?
21  How are offices elected?               an instant-runoff vote
22  For how many days, at least, does an   14 days
    election stay open?
23  What part of the votes must a change   2/3
    of these articles reach?
24  Is that part counted of the votes      the votes cast
    cast, of those present, or of all who
    are entitled?
25  What part of the roll must take part   1/2
    in a ballot on these articles?
26  For how many days, at least, does a    14 days
    ballot on these articles stay open?
27  What part of the votes must a change   4/5
    of the entrenched clauses reach?
28  What is the greatest number of hours   16
    that one person may log for one day?
29  How many times the lowest hourly rate  6
    may the highest one be?
30  On which day does the business year    31 December
    end?
31  How is the co-operative to be taxed?   A co-operative under Subchapter T:
                                           patronage is taxed once, with the
                                           members.
32  How is a surplus shared among the      Not at all: what is left stays in the
    members?                               co-operative.
33  What part of a surplus goes to the     1/4
    common reserve first?
34  Within how many years is what a        3
    leaver is owed paid out?
35  For how many months may a member be    12 months
    on leave and stay a member?
36  Where does the wealth of the           What is left goes to another
    co-operative go if it is ever wound    co-operative or to a fund for
    up?                                    founding them.
37  For how many months is the President   24 months
    elected?
38  For how many months is the Treasurer   24 months
    elected?
39  For how many months is the CEO         36 months
    elected?
40  Is there a Board beside the President  no
    and the CEO?
41  A share that is earned by time may     Each part is paid for in full before
    count as pay for work, taxed when it   it is earned, so that nothing is
    is earned; an election under section   given.
    83(b) has to be filed within thirty
    days.
42  A bonus that was promised beforehand   Bonuses go to people who are exempt
    counts into the regular rate from      from overtime alone.
    which overtime is reckoned.
43  The statute gives each member of an    Another legal form is chosen, such as
    internal capital account cooperative   a limited liability company.
    one and only one vote.
Enter if it is right, or the number of what to change > quit

What you answered is kept in done.yaml.

Next:  coop articles new done.yaml   (goes on)
$ grep -c unfinished done.yaml; cmp answers.yaml done.yaml
0
