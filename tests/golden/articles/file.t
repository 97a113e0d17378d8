# A page of the articles that was signed with ink has a home: its digest.
$ staff-bakery; echo 'the scan' > page.pdf; echo 'another' > other.pdf; export COOP_DIR=$WORK/bakery COOP_KEY=$WORK/keys/ada
$ coop articles file page.pdf --signed-by ada --signed-by bo
Filed the signed copy 'page.pdf': its digest is in the record, the page stays
with you.
  of         the articles of 'founding', cf40f59ad532
  signed by  Ada Lindqvist (ada), Bo Larsen (bo)
  digest     d9f3bae14ae9
  as         ada, key SHA256:L77ZzTtFBbUl
  in         898cf65  articles: file the signed copy d9f3bae14ae9

Next:  coop articles history
$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT  DIGEST        SIGNED BY
2024-01-15     the founding          cf40f59ad532  4 founders

Signed copies
  d9f3bae14ae9  of founding, filed by ada on 2026-01-15: signed, they say, by ada, bo
$ coop articles history --json
{"versions":[{"date":"2024-01-15","proposal":null,"ballot":null,"sha256":"cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302","adopted_by":["ada","bo","chidi","dita"],"signed_copies":[{"scan_sha256":"d9f3bae14ae9b6d895915c36429a51f683a718c8340e31beeb42bc8bc2a120c0","signers":["ada","bo"],"filed_by":"ada","date":"2026-01-15"}]}]}
$ COOP_KEY=$WORK/keys/bo coop articles file page.pdf --signed-by ada --signed-by bo
! coop: refused [copy-filed]
!   this very page was filed by ada on 2026-01-15.
[1]
# What was filed wrongly is filed again; an empty file is no page.
$ coop articles file page.pdf --signed-by ada --signed-by dita | tail -3; coop articles history | tail -1
  in         9ea864e  articles: file the signed copy d9f3bae14ae9

Next:  coop articles history
  d9f3bae14ae9  of founding, filed by ada on 2026-01-15: signed, they say, by ada, dita
$ : > empty.pdf; coop articles file empty.pdf --signed-by ada
! coop: 'empty.pdf' is empty [copy-empty]
!   give the scanned page itself
[2]
$ coop articles file other.pdf --signed-by ada --signed-by ada
! coop: refused [copy-signers]
!   ada stands twice among those who signed.
[1]
$ coop articles file other.pdf --signed-by zoe
! coop: no member 'zoe' [member-unknown]
!   did you mean 'bo'?
!   'coop member list' shows them
[2]
$ coop articles file other.pdf --signed-by ada --version next
! coop: no version of the articles is called 'next' [version-unknown]
!   'coop articles history' lists them; name one by its proposal, its digest, a day, 'founding' or 'now'
[2]
$ coop articles file other.pdf --signed-by ada --version founding --dry-run
Would record 1 action and change 1 file (nothing was written):

  articles: file the signed copy 33a7b215065f

    write articles/signed/33a7b215065f2ee8635efb72620bc269a1efb889ba3026560334da7366742374.yaml
      | scan: 33a7b215065f2ee8635efb72620bc269a1efb889ba3026560334da7366742374
      | articles: cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302
      | signers:
      |   - ada
      | filed-by: ada
      | date: 2026-01-15
$ coop articles file none.pdf --signed-by ada
! coop: there is no file 'none.pdf' [file-missing]
[3]
$ coop articles file other.pdf
! coop: '--signed-by' is missing [option-missing]
!   add --signed-by <member>
[2]
$ coop audit | tail -3
  checkpoint  eceb 3a84 d7bb 3f3c

PASSED: every action was signed, allowed, and did what the records show.

# Where there are several versions, only the page tells which one was signed.
$ [at 2026-02-01T09:00:00Z] echo 'Shorter.' > why.md; coop proposal new -q day --kind articles --title Day --set hours.most-per-day=12 --text why.md > /dev/null
$ [at 2026-02-02T09:00:00Z] coop -q ballot open day --proposal day --key $WORK/keys/bo > /dev/null 2>&1; for who in ada bo chidi dita; do coop -q ballot cast day yes --key $WORK/keys/$who > /dev/null; done
$ [at 2026-02-20T09:00:00Z] coop -q ballot close day > /dev/null; coop -q articles amend day > /dev/null
$ [at 2026-02-21T09:00:00Z] coop articles file other.pdf --signed-by ada
! coop: the articles have 2 versions: say which one the page is about [option-missing]
!   --version founding, if the page names cf40f59ad532...
!   --version day, if the page names 57e2af6f90fc...
[2]
$ [at 2026-02-21T10:00:00Z] coop articles file other.pdf --signed-by ada --version founding | head -3
Filed the signed copy 'other.pdf': its digest is in the record, the page stays
with you.
  of         the articles of 'founding', cf40f59ad532
