# The interview: one question after the other, each answer kept, left and taken up again.
$ coop articles new
! coop: 'The interview' needs an answer, and nobody can be asked here [needs-answer]
!   give the answers in a file; 'coop init --print-answers' shows one
[2]
$ [tty] coop articles new --template hierarchy-by-consent --jurisdiction us-ny
< The Old Bakery
< 
< USD
< America/New_York
< Ada Lindqvist
< Ada!
< ada
< later
< 
< 
< ten
< 2000
< ?
< <
< 2000
< 2
< quit
Enter takes what stands in brackets. '?' says more, '<' goes back, 'quit'
leaves; every answer is kept in answers.yaml, and the same command goes on.

␛[1mWhat is the name of the co-operative?␛[0m
␛[2m  As people say it.␛[0m
\> The Old Bakery

␛[1mWhat is its short name?␛[0m
␛[2m  A word for files and addresses; it stays the same for ever.␛[0m
[old-bakery] > 

␛[1mIn which currency are its books kept?␛[0m
␛[2m  Share and pay are in it.␛[0m
[EUR] > USD

␛[1mIn which time zone does it live?␛[0m
␛[2m  Ballots close by its clocks.␛[0m
[Pacific/Chatham] > America/New_York

␛[1mWho founds it? The name of the first founder.␛[0m
␛[2m  Every founder signs these articles with a key of their own.␛[0m
\> Ada Lindqvist

␛[1mA short name for Ada Lindqvist?␛[0m
␛[2m  It stands in the record for ever.␛[0m
[ada] > Ada!
␛[31m  'Ada!' is not a member id␛[0m
[ada] > ada

␛[1mThe public key of Ada Lindqvist?␛[0m
␛[2m  The line of their .pub file, or the path of that file; 'coop key new' makes
  one for them. It can be filled in later.␛[0m
[later] > later

␛[1mThe pay grade of Ada Lindqvist?␛[0m
␛[2m  A word that your pay chart will have a rate for.␛[0m
[member] > 

␛[1mThe name of the next founder.␛[0m
␛[2m  Enter says that there is none.␛[0m
[no more] > 

␛[1m1/29 What does one Equal Ownership Share cost?␛[0m
␛[2m  Everybody holds exactly one and pays the same price, so it should be what the
  poorest of you can pay in instalments.␛[0m
\> ten
␛[31m  'ten' is not an amount such as 2000 or EUR 2,000.00␛[0m
\> 2000

␛[1m2/29 In how many instalments is a share paid for, and the vote earned?␛[0m
␛[2m  Each paid instalment brings the same part of a vote. One instalment means that
  a new owner votes in full at once.␛[0m
[4] > ?
  Write a whole number such as 4.
[4] > <

␛[1m1/29 What does one Equal Ownership Share cost?␛[0m
␛[2m  Everybody holds exactly one and pays the same price, so it should be what the
  poorest of you can pay in instalments.␛[0m
\> 2000

␛[1m2/29 In how many instalments is a share paid for, and the vote earned?␛[0m
␛[2m  Each paid instalment brings the same part of a vote. One instalment means that
  a new owner votes in full at once.␛[0m
[4] > 2

␛[1m3/32 How many months must pass for each instalment before its part of the vote
is earned?␛[0m
␛[2m  Instalments times months is the provisional period; four times three makes a
  year in which both sides get to know each other.␛[0m
[3] > quit

What you answered is kept in answers.yaml.

Next:  coop articles new answers.yaml   (goes on)
$ cat answers.yaml
\# Answers to the questions of a template. Fill in, then:
\# coop init --answers THIS-FILE --papers FOLDER

template: hierarchy-by-consent
jurisdiction: us-ny

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

shares:
  # What does one Equal Ownership Share cost? Everybody holds exactly one and
  # pays the same price, so it should be what the poorest of you can pay in
  # instalments.
  price: USD 2000.00
  # In how many instalments is a share paid for, and the vote earned? Each
  # paid instalment brings the same part of a vote. One instalment means that
  # a new owner votes in full at once.
  parts: 2
$ [tty] coop articles new
< 
< 2
< 
< 
< 
< 
< 
< 
< 1
< 
< 
< 
< 
< 
< 
< 
< sometimes
< 4
< 
< 
< 
< 
< 
< 
< 
< 
< 
< quit
Enter takes what stands in brackets. '?' says more, '<' goes back, 'quit'
leaves; every answer is kept in answers.yaml, and the same command goes on.

␛[1m3/32 How many months must pass for each instalment before its part of the vote
is earned?␛[0m
␛[2m  Instalments times months is the provisional period; four times three makes a
  year in which both sides get to know each other.␛[0m
[3] > 

␛[1m4/33 May a member pass a share on to somebody else?␛[0m
␛[2m  A share that cannot be sold keeps the vote with those who work here.␛[0m
  1 never: A share can only go back to the co-operative.
  2 with-consent: A member may pass the share on to an admitted applicant, if
    the members agree.
[never] > 2

␛[1m5/33 What part of the owners can force a ballot by petition?␛[0m
␛[2m  A petition is the way round an idle or hostile office. Too high a part shuts
  it; the articles name the least number of signers.␛[0m
[1/10] > 

␛[1m6/33 For how many days may a petition gather signatures?␛[0m
␛[2m  A petition that never ends would one day gather its number by accident.␛[0m
[30] > 

␛[1m7/33 How many days before a session of the members is it called?␛[0m
␛[2m  People on leave, on nights or at sea must hear of it in time; many laws want
  ten days or more.␛[0m
[14] > 

␛[1m8/33 How many days before a ballot opens is its roll of voters taken?␛[0m
␛[2m  A day in the past keeps the opener from timing admissions; zero takes the roll
  as it stands at the opening.␛[0m
[0] > 

␛[1m9/33 What part of the roll must take part for a decision to stand?␛[0m
␛[2m  It keeps a few from deciding for many. It holds for every kind of decision but
  a change of the articles.␛[0m
[1/2] > 

␛[1m10/33 Is that part counted in persons, or in voting weight?␛[0m
␛[2m  Provisional owners hold a part of a vote. Counted in persons, each of them
  counts as one towards the quorum.␛[0m
[persons] > 

␛[1m11/33 For how many days, at least, does an ordinary ballot stay open?␛[0m
␛[2m  People on leave, on nights or at sea must have a fair chance to vote.␛[0m
[7] > 1

␛[1m12/33 How are offices elected?␛[0m
␛[2m  Instant-runoff lets voters rank the candidates, so that a majority is found
  without a second ballot. Plurality takes whoever has most first votes.␛[0m
  1 irv
  2 plurality
[irv] > 

␛[1m13/33 For how many days, at least, does an election stay open?␛[0m
␛[2m  Candidates for the office of CEO file a business plan, and owners need time to
  read it.␛[0m
[14] > 

␛[1m14/33 What part of the votes must a change of these articles reach?␛[0m
␛[2m  The articles protect the minority of the day, so they should be harder to
  change than a pay chart. Reaching the part exactly is enough.␛[0m
[2/3] > 

␛[1m15/33 Is that part counted of the votes cast, of those present, or of all who
are entitled?␛[0m
␛[2m  Counted of all who are entitled, whoever stays away votes against. It protects
  strongly, and may freeze a sleepy co-operative.␛[0m
[cast] > 

␛[1m16/33 What part of the roll must take part in a ballot on these articles?␛[0m
␛[2m  A change of the articles binds everybody, so this may well be higher than for
  other decisions.␛[0m
[1/2] > 

␛[1m17/33 For how many days, at least, does a ballot on these articles stay open?␛[0m
␛[2m  The text must be read, and talked over, before it is voted on.␛[0m
[14] > 

␛[1m18/33 What is the greatest number of hours that one person may log for one day?␛[0m
␛[2m  It catches slips of the pen, and it is a limit of decency.␛[0m
[16] > 

␛[1m19/33 How many times the lowest hourly rate may the highest one be?␛[0m
␛[2m  Everybody should be able to look everybody in the eye. Many co-operatives keep
  between three and nine.␛[0m
[6] > sometimes
␛[31m  'sometimes' is not a whole number such as 4␛[0m
[6] > 4

␛[1m20/33 On which day does the business year end?␛[0m
␛[2m  The yearly accounts, the annual session and the share of the surplus go by it.␛[0m
[31 December] > 

␛[1m21/33 How is a surplus shared among the members?␛[0m
␛[2m  Most laws for co-operatives tax what is shared by work otherwise than a
  dividend on shares.␛[0m
  1 patronage-by-hours: By the hours that each has worked in the year.
  2 patronage-by-pay: By what each has been paid in the year.
  3 dividend-per-share: The same amount for each full share, as a dividend.
  4 none: Not at all: what is left stays in the co-operative.
[dividend-per-share] > 

␛[1m22/34 What part of a surplus goes to the common reserve first?␛[0m
␛[2m  A reserve carries wages through a bad year. Many co-operatives put a quarter
  aside.␛[0m
[1/4] > 

␛[1m23/34 Within how many years is what a leaver is owed paid out?␛[0m
␛[2m  Paid out at once, one departure could take the wages of the others.␛[0m
[3] > 

␛[1m24/34 For how many months may a member be on leave and stay a member?␛[0m
␛[2m  Children, illness and study should cost nobody their membership.␛[0m
[12] > 

␛[1m25/34 Where does the wealth of the co-operative go if it is ever wound up?␛[0m
␛[2m  If nobody can gain by the end of it, nobody will vote for the end of it for
  gain.␛[0m
  1 similar-co-op: What is left goes to another co-operative or to a fund for
    founding them.
  2 by-hours: What is left is shared by the hours that everybody ever worked
    here, past members too.
  3 equally: What is left is shared equally among the members of the day.
[similar-co-op] > 

␛[1m26/34 For how many months is the President elected?␛[0m
␛[2m  Short terms keep leaders close to the owners; long ones let them learn the
  work.␛[0m
[24] > 

␛[1m27/34 For how many months is the Treasurer elected?␛[0m
␛[2m  The Treasurer's term need not end together with the President's.␛[0m
[24] > 

␛[1m28/34 For how many months is the CEO elected?␛[0m
␛[2m  The term should be as long as the business plan on which the CEO is elected
  needs to show results.␛[0m
[36] > 

␛[1m29/34 Is there a Board beside the President and the CEO?␛[0m
␛[2m  A Board watches over safety, law and the plan, and is worth its pay once the
  co-operative is too large for everybody to see everything.␛[0m
[no] > quit

What you answered is kept in answers.yaml.

Next:  coop articles new answers.yaml   (goes on)
$ ls answers.yaml*; tail -4 answers.yaml
answers.yaml
answers.yaml~
  ceo:
    # For how many months is the CEO elected? The term should be as long as
    # the business plan on which the CEO is elected needs to show results.
    term-months: 36
