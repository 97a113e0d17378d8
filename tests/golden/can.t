# What a member may do, and why.
$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ [at 2024-01-16T09:00:00Z] coop can ada
Ada Lindqvist (ada) may now

  ACTION            AS                    ON
  member-apply      any member
  member-resign     the member concerned
  key-add           the member concerned
  key-revoke        the member concerned
  recovery-circle   the member concerned
  recovery-request  any member
  recovery-approve  any member
  recovery-grant    any owner             a passed ordinary ballot
  recovery-veto     the member concerned
  recovery-finish   any member
  petition-new      any owner
  petition-sign     any owner
  proposal-new      any member
  ballot-cast       any member
  ballot-collect    any member
  ballot-paper      any member
  ballot-close      any owner
  office-accept     the member concerned  a passed election ballot
  office-resign     the member concerned
  hours-log         the member concerned
  articles-amend    any owner             a passed articles ballot
  articles-file     any owner
$ coop can ada member-admit
No: Ada Lindqvist (ada) may not do 'member-admit'.

  the president  no  the office is vacant

  article 4.3  An applicant is admitted by the President, acting under a passed
               membership ballot, and is a provisional owner from that moment.
[1]
$ coop can bo ballot-close
Yes: Bo Larsen (bo) may do 'ballot-close'.

  the president  no   the office is vacant
  the treasurer  no   the office is vacant
  any owner      yes

  article 8.11  After the closing time, or once everybody on the roll has voted,
                a ballot is closed by the President, the Treasurer or any owner.
                The closing only records what everybody can count again; whoever
                closes decides nothing. That everybody has voted goes before
                every least time for which a ballot stays open.
$ coop can bo office-accept
Yes: Bo Larsen (bo) may do 'office-accept', on a passed election ballot.

  the member concerned  yes

  article 10.3  An office begins when it is accepted by the person concerned,
                relying on a passed election ballot. It may be laid down at any
                time by the person concerned.
$ coop can bo coop-found
No: Bo Larsen (bo) may not do 'coop-found': the articles give this power to
nobody.
[1]
$ coop can bo ballot-close --plain
the president	no	the office is vacant
the treasurer	no	the office is vacant
any owner	yes	
$ coop can bo ballot-close --json
{"action":"ballot-close","may":true,"under":null,"grants":[{"grant":"the president","fits":false,"why":"the office is vacant"},{"grant":"the treasurer","fits":false,"why":"the office is vacant"},{"grant":"any owner","fits":true}],"member":"bo","article":"8.11","article_text":"After the closing time, or once everybody on the roll has voted, a ballot is closed by the President, the Treasurer or any owner. The closing only records what everybody can count again; whoever closes decides nothing. That everybody has voted goes before every least time for which a ballot stays open."}
$ coop can ada --json | cut -c1-150
{"member":"ada","standing":"owner","powers":[{"action":"member-apply","may":true,"under":null,"grants":[{"grant":"any member","fits":true}]},{"action"
$ coop can ada member-admitt
! coop: no kind of action is called 'member-admitt' [action-unknown]
!   did you mean 'member-admit'?
!   'coop can <member>' lists all that a member may do
[2]
$ coop can addda
! coop: no member 'addda' [member-unknown]
!   did you mean 'ada'?
!   'coop member list' shows them
[2]

# Who has applied or left can do nothing more.
$ coop sign member-apply --id eli --name "Eli Novak" --key "$WORK/keys/eli" -o ../eli.yaml > /dev/null; coop member apply ../eli.yaml > /dev/null; coop can eli
Eli Novak (eli) has applied, and can do nothing but withdraw until admitted.
[1]
$ coop member resign --key "$WORK/keys/dita" --confirm dita > /dev/null; coop can dita ballot-cast
Dita Moreau (dita) has left, and can do nothing here.
[1]
