# A page of the articles that was signed with ink has a home: its digest.
$ staff-bakery; echo 'the scan' > page.pdf; echo 'another' > other.pdf; export COOP_DIR=$WORK/bakery COOP_KEY=$WORK/keys/ada
$ coop articles file page.pdf --signed-by ada --signed-by bo
Filed the signed copy 'page.pdf': its digest is in the record, the page stays
with you.
  of         the articles of 'founding', d7692d2c2ec6
  signed by  Ada Lindqvist (ada), Bo Larsen (bo)
  digest     d9f3bae14ae9
  as         ada, key SHA256:L77ZzTtFBbUl
  in         10dd473  articles: file the signed copy d9f3bae14ae9

Next:  coop articles history
$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT  DIGEST
2024-01-15     the founding          d7692d2c2ec6

Signed copies
  d9f3bae14ae9  of founding, filed by ada on 2026-01-15, signed by ada, bo
$ coop articles history --json
{"versions":[{"date":"2024-01-15","proposal":null,"ballot":null,"sha256":"d7692d2c2ec600738324ed64991c15d792f6f6330f9f7b62671815d63cfc5161","signed_copies":[{"scan_sha256":"d9f3bae14ae9b6d895915c36429a51f683a718c8340e31beeb42bc8bc2a120c0","signers":"ada, bo","filed_by":"ada","date":"2026-01-15"}]}]}
$ COOP_KEY=$WORK/keys/bo coop articles file page.pdf --signed-by ada
! coop: refused [copy-filed]
!   this very page was filed by ada on 2026-01-15.
[1]
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
      | articles: d7692d2c2ec600738324ed64991c15d792f6f6330f9f7b62671815d63cfc5161
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
  checkpoint  1b34 69c9 fe15 ed54

PASSED: every action was signed, allowed, and did what the records show.
