# The articles, as the bakery founded itself on them.
$ found-bakery; cd bakery

$ coop articles show | head -n 20
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
\
$ coop articles show share-price
Article 5. The Equal Ownership Share

5.2   The price of a share is EUR 2000.00. It is the same for everybody who
      joins while this article is in force, and is repaid without gain or
      interest.
$ coop articles show payment-entry
Article 5. The Equal Ownership Share

5.6   Payments for a share are entered in the record by the Treasurer or the
      President, and never by the person who pays.
$ coop articles show 18
Article 18. Liability

18.1  Who acts for the co-operative in good faith and with care is kept free
      from the cost of it as far as the law allows, and the co-operative may
      insure them.
      [not enforced by the program: it keeps no claims.]
$ coop articles show 18 --plain
18	liability	Liability	
18.1	indemnity		Who acts for the co-operative in good faith and with care is kept free from the cost of it as far as the law allows, and the co-operative may insure them.
$ coop articles show conflicts --json
{"title":"Articles of a worker co-operative in Hierarchy by Consent","model":"hierarchy-by-consent","language":"en","sha256":"cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302","clauses":[{"number":"12","id":"conflicts","title":"Conflicts of interest","text":null,"maps":[],"check":null,"summary":"Nobody decides, counts or pays in their own cause.","children":[{"number":"12.1","id":"own-cause","title":null,"text":"Nobody approves hours of their own, and nobody approves a pay run that they have drafted.","maps":[],"check":null,"summary":null,"children":[]},{"number":"12.2","id":"payroll-share","title":null,"text":"Who is paid a share of the payroll by reason of an office approves neither hours nor pay runs, whatever other office they hold.","maps":["offices.president.paid-by-payroll","offices.treasurer.paid-by-payroll","offices.ceo.paid-by-payroll"],"check":null,"summary":null,"children":[]},{"number":"12.3","id":"disclosure-of-interest","title":null,"text":"Who has an interest of their own in a contract or a decision of the co-operative says so before, and neither negotiates, signs nor decides for the co-operative in that matter. In a ballot of the members everybody votes.","maps":[],"check":"not enforced by the program: it knows no interests.","summary":null,"children":[]},{"number":"12.4","id":"subject-of-recall","title":null,"text":"The subject of a recall neither calls nor chairs the sitting that discusses it, and does not count its votes.","maps":[],"check":"not enforced by the program: the count can be repeated by anybody, but the chair is chosen by people.","summary":null,"children":[]}]}]}

# At a terminal the whole goes through a pager.
$ [tty] COOP_PAGER=fake-pager coop articles show --color never
-- pager --
Articles of a worker co-operative in Hierarchy by Consent
...
-- end --
$ [tty] COOP_PAGER=fake-pager coop articles show share-price --color always
␛[1mArticle 5. The Equal Ownership Share␛[0m

5.2   The price of a share is EUR 2000.00. It is the same for everybody who
      joins while this article is in force, and is repaid without gain or
      interest.

$ coop articles show share-prize
! coop: no article or clause 'share-prize' [clause-unknown]
!   did you mean 'share-price'?
!   give a number such as 5, 5.2 or 5.2(a), or the id of a clause; 'coop articles show --plain' lists all
[2]
$ coop articles show 99
! coop: no article or clause '99' [clause-unknown]
!   give a number such as 5, 5.2 or 5.2(a), or the id of a clause; 'coop articles show --plain' lists all
[2]

# Before the founding they are read from the papers, and papers that do not agree are refused.
$ cd ..; { founders ada 'Ada Lindqvist' baker; printf 'shares:\n  price: EUR 2000.00\n'; } > answers.yaml; coop init --answers answers.yaml --papers papers > /dev/null
$ coop articles show share-price --papers papers
Article 5. The Equal Ownership Share

5.2   The price of a share is EUR 2000.00. It is the same for everybody who
      joins while this article is in force, and is repaid without gain or
      interest.
$ coop articles show share-price --papers papers --json
{"title":"Articles of a worker co-operative in Hierarchy by Consent","model":"hierarchy-by-consent","language":"en","sha256":"cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302","clauses":[{"number":"5.2","id":"share-price","title":null,"text":"The price of a share is EUR 2000.00. It is the same for everybody who joins while this article is in force, and is repaid without gain or interest.","maps":["shares.price"],"check":null,"summary":null,"children":[]}]}
$ cp -r papers other; sed -i 's/2000.00/2500.00/' other/policy.yaml; coop articles show --papers other
! coop: refused [founding-articles]
!   the articles are not those that the founders were shown.
[1]
$ coop articles show --papers nowhere
! coop: there is no file 'nowhere/founding.yaml' [file-missing]
[3]
