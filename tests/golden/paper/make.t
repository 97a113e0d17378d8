# Papers made from the record. Each is read as a member gets it; ballot papers have a transcript of their own.

$ staff-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop sign member-apply --id eli --name "Eli Novak" --key $WORK/keys/eli -o ../eli.yaml > $WORK/told; coop member apply ../eli.yaml --at 2024-02-01T09:00 > $WORK/told
$ [at 2024-05-01T10:00:00Z] coop share pay ada "EUR 750.00" --key $WORK/keys/chidi > $WORK/told

# A certificate: what is paid and earned, and by what it can be checked.
$ [at 2024-05-02T10:00:00Z] coop paper make share-certificate --member ada
Share certificate no. 1

The Bakery certifies that the person named here holds one Equal Ownership Share,
or the part of one that is shown as earned below, and is entered for it in the
record under the number 1.

Holder in the record: Ada Lindqvist (ada)

Legal name: ____________________________________________________________________

Member since: 15 January 2024

Price of the share: EUR 2000.00

Paid in: EUR 750.00

Still to be paid: EUR 1250.00

Part that is earned: 1/4

Part of a vote, on the day of this paper: 1

The holder is a founder, who holds a full vote from the founding, also while the
share is still being paid for (clause 20.1 of the articles).

This certificate proves nothing that the record does not say (clause 5.9 of the
articles), and it does not pass the share on: whether and how a share can pass
to somebody else is said in Article 5 of the articles. A later certificate takes
the place of this one.

For The Bakery

________________________________________  ________________
Name and office                           date

________________________________________  ________________
Name and office                           date

How to check this paper

This paper was drawn on 2 May 2024 from the signed record of The Bakery, after
the act that is named here. Where the two differ, the record counts. Whoever
holds a copy of the record can check this without asking anybody.

Newest act: 43, c871e2a57b2e62f6f059b8db1c2e96f9496fcbe6

Checkpoint: ecbb cacc 7e61 3fb3

Co-op id: dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231

Articles: cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302

The Bakery · 2024-05-02 · dba421a8c79d3e2c · 43 c871e2a57b2e62f6f059b8db1c2e96f9496fcbe6

# What no record holds comes from a file, which the paper does not name.
$ printf 'co-op: {legal-name: The Bakery Limited}\npeople:\n  ada: {legal-name: Ada Maria Lindqvist, address: "7 Quay\\nRiverton"}\n' > ../private.yaml
$ [at 2024-05-02T10:00:00Z] coop paper make share-certificate --member ada --private ../private.yaml | grep -c private.yaml
0
[1]
$ [at 2024-05-02T10:00:00Z] coop paper make member-register --private ../private.yaml
Register of members of The Bakery

As it stands on 2 May 2024. The number of members is 4. Those who have left are
listed too. Legal names and addresses are kept beside the record (clause 17.3 of
the articles); what is private in this register is shown as far as the law says,
and not further.

Members

Ada Lindqvist (ada)
  legal name: Ada Maria Lindqvist
  address: 7 Quay, Riverton
  standing: owner
  since: 15 January 2024
  until: -
  share no.: 1
  paid in: EUR 750.00
Bo Larsen (bo)
  legal name: ________
  address: ________
  standing: owner
  since: 15 January 2024
  until: -
  share no.: 2
  paid in: EUR 0.00
Chidi Okafor (chidi)
  legal name: ________
  address: ________
  standing: owner
  since: 15 January 2024
  until: -
  share no.: 3
  paid in: EUR 0.00
Dita Moreau (dita)
  legal name: ________
  address: ________
  standing: owner
  since: 15 January 2024
  until: -
  share no.: 4
  paid in: EUR 0.00

Officers

office     holder        since            until            state
President  Bo Larsen     17 January 2024  16 January 2026  in office
Treasurer  Chidi Okafor  18 January 2024  17 January 2026  in office
CEO        Dita Moreau   19 January 2024  18 January 2027  in office

How to check this paper

This paper was drawn on 2 May 2024 from the signed record of The Bakery, after
the act that is named here. Where the two differ, the record counts. Whoever
holds a copy of the record can check this without asking anybody.

Newest act: 43, c871e2a57b2e62f6f059b8db1c2e96f9496fcbe6

Checkpoint: ecbb cacc 7e61 3fb3

Co-op id: dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231

Articles: cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302

The Bakery · 2024-05-02 · dba421a8c79d3e2c · 43 c871e2a57b2e62f6f059b8db1c2e96f9496fcbe6
$ [at 2024-05-02T10:00:00Z] coop paper make member-register --private ../private.yaml --day 2024-05-02 --language es | head -12
Libro de personas socias de The Bakery

Tal como está el 2 de mayo de 2024. El número de personas socias es 4. Figuran
también quienes han salido. Los nombres legales y las direcciones se guardan
aparte (cláusula 17.3 de los estatutos); lo que aquí es privado se muestra hasta
donde diga la ley, y no más.

Miembros

Ada Lindqvist (ada)
  nombre legal: Ada Maria Lindqvist
  dirección: 7 Quay, Riverton

# An applicant: the agreement, the offer, the form.
$ [at 2024-05-02T10:00:00Z] coop paper make membership-agreement --member eli
Membership agreement

This is an agreement between The Bakery, called "the co-operative" below, and
the person named here, called "the member".

Registered name of the co-operative: ___________________________________________

Registered office: _____________________________________________________________

The member in the record: Eli Novak (eli)

Legal name: ____________________________________________________________________

Address: _______________________________________________________________________

Key in use: SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8

1. What binds both sides

1.1   The articles of the co-operative, as they stand in its signed record and
      as they may be amended under Article 19 of the articles, are part of this
      agreement. Where the two differ, the articles count.

1.2   Before signing, the member has received what clause 4.2 of the articles
      names, and has had time to read it.

2. Joining

2.1   Membership begins with the admission in the record under clause 4.3 of the
      articles. This agreement by itself admits nobody.

2.2   The member signs in the record with keys of their own and lends them to
      nobody (clause 17.6 of the articles).

3. The share

3.1   The member holds, or earns, exactly one Equal Ownership Share. Its price
      is EUR 2000.00 (clause 5.2 of the articles).

3.2   The price is paid, and the share is earned, in 4 equal parts (clause 5.3
      of the articles). For each part 3 months must have passed, counted for one
      part after the other.

3.3   The vote that comes with the share is that of clause 5.5 of the articles.

3.4   A later change of the price or of the schedule leaves this share untouched
      (clause 5.7 of the articles).

part earned  months passed  paid in by then
        1/4              3       EUR 500.00
        2/4              6      EUR 1000.00
        3/4              9      EUR 1500.00
        4/4             12      EUR 2000.00

4. Work and pay

4.1   The duties of a member are those of clause 3.4 of the articles, whose
      words stand below.

4.2   Work is paid under the pay chart that is in force at the time (clause 13.1
      of the articles).

3.4 A member works for the co-operative with care, pays the instalments of the
share when they fall due, keeps the private affairs of others private, and
abides by the decisions of the General Conference.

5. Leaving

5.1   The member may leave at any time under clause 15.1 of the articles. What
      is then owed for the share, and within what time it is paid out, stands in
      clause 15.2 of the articles.

5.2   The member can be excluded only in the way of clause 15.5 of the articles,
      and may appeal under clause 15.6 of the articles.

6. What is recorded

6.1   The name by which the member is called in the register, and every act that
      the member signs, stay in the record for good, and every member may hold a
      copy (clause 17.1 of the articles, clause 17.2 of the articles).

6.2   Legal names, addresses and the like do not enter the record (clause 17.13
      of the articles). The co-operative keeps them elsewhere, and only as long
      as it must.

7. Disputes and law

7.1   Disputes are settled in the way of Article 16 of the articles. The law
      that applies is that of clause 20.4 of the articles.

________________________________________  ________________
For The Bakery                            date

________________________________________  ________________
Eli Novak                                 date

How to check this paper

This paper was drawn on 2 May 2024 from the signed record of The Bakery, after
the act that is named here. Where the two differ, the record counts. Whoever
holds a copy of the record can check this without asking anybody.

Newest act: 43, c871e2a57b2e62f6f059b8db1c2e96f9496fcbe6

Checkpoint: ecbb cacc 7e61 3fb3

Co-op id: dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231

Articles: cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302

The Bakery · 2024-05-02 · dba421a8c79d3e2c · 43 c871e2a57b2e62f6f059b8db1c2e96f9496fcbe6
$ [at 2024-05-02T10:00:00Z] coop paper make offer --member eli --language en,es
Offer of provisional ownership / Oferta de titularidad provisional

To / A: Eli Novak (eli)

Legal name / Nombre legal: _____________________________________________________

Address / Dirección: ___________________________________________________________

Date of this offer / Fecha de esta oferta: 2 May 2024 / 2 de mayo de 2024

Open until / Abierta hasta: ____________________________________________________

The Bakery offers you to become a provisional owner: to earn one Equal Ownership
Share, and the vote that comes with it, on these terms.
The Bakery le ofrece la titularidad provisional: adquirir una participación
(«Equal Ownership Share»), y el voto que la acompaña, en estas condiciones.

1. Price / Precio

1.1   The price of the share is EUR 2000.00 (clause 5.2 of the articles).
      El precio de la participación es EUR 2000.00 (cláusula 5.2 de los
      estatutos).

1.2   It is paid in 4 equal parts, in payments of any size (clause 5.3 of the
      articles). The first part is paid for with EUR 500.00.
      Se paga en 4 partes iguales, en pagos de cualquier cuantía (cláusula 5.3
      de los estatutos). La primera parte queda pagada con EUR 500.00.

2. What you earn and when / Lo que adquiere y cuándo

2.1   A part of the share is earned by itself, on the day on which it is paid
      for and its months since the admission have passed, as the table shows.
      Nobody need declare it.
      Una parte de la participación se adquiere por sí misma, el día en que está
      pagada y han pasado sus meses desde la admisión, como muestra la tabla.
      Nadie tiene que declararlo.

2.2   Each earned part of the share brings the part of a vote that clause 5.5 of
      the articles says.
      Cada parte adquirida trae la parte de un voto que dice la cláusula 5.5 de
      los estatutos.

2.3   Once you are admitted, a later change of the articles leaves this price
      and this schedule untouched (clause 5.7 of the articles).
      Una vez que haya ingresado, un cambio posterior de los estatutos no afecta
      a este precio ni a este calendario (cláusula 5.7 de los estatutos).

  part of share  months since admission        paid in by then
parte adquirida  meses desde el ingreso  pagado hasta entonces
            1/4                       3             EUR 500.00
            2/4                       6            EUR 1000.00
            3/4                       9            EUR 1500.00
            4/4                      12            EUR 2000.00

3. How the offer is taken up / Cómo se acepta la oferta

3.1   You accept by signing below and signing the membership agreement. You are
      a member once your admission stands in the record (clause 4.3 of the
      articles), and not before.
      Acepta firmando abajo y firmando el convenio de membresía. Será persona
      socia cuando su admisión figure en el registro (cláusula 4.3 de los
      estatutos), y no antes.

3.2   If you leave, what you are owed stands in clause 15.2 of the articles.
      Si sale, lo que se le debe figura en la cláusula 15.2 de los estatutos.

________________________________________  ________________
For The Bakery / Por The Bakery           date / fecha

________________________________________  ________________
Accepted: Eli Novak / Aceptada: Eli Novak  date / fecha

How to check this paper / Cómo comprobar este documento

This paper was drawn on 2 May 2024 from the signed record of The Bakery, after
the act that is named here. Where the two differ, the record counts. Whoever
holds a copy of the record can check this without asking anybody.
Este documento se extrajo el 2 de mayo de 2024 del registro firmado de The
Bakery, después del acto aquí nombrado. Si ambos difieren, vale el registro.
Quien tenga una copia del registro puede comprobarlo sin preguntar a nadie.

Newest act / Acto más reciente: 43, c871e2a57b2e62f6f059b8db1c2e96f9496fcbe6

Checkpoint / Punto de control: ecbb cacc 7e61 3fb3

Co-op id / Identificador: dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231

Articles / Estatutos: cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302

The Bakery · 2024-05-02 · dba421a8c79d3e2c · 43 c871e2a57b2e62f6f059b8db1c2e96f9496fcbe6
$ [at 2024-05-02T10:00:00Z] coop paper make application-form
Application for membership

To The Bakery: I apply to become a member under clause 4.1 of the articles.

Who I am

Legal name: ____________________________________________________________________

Address: _______________________________________________________________________

Telephone: _____________________________________________________________________

E-mail: ________________________________________________________________________

The name by which I wish to be called in the register: _________________________

My short name there: small letters, digits and hyphens: ________________________

What I bring

The work that I wish to do: ____________________________________________________

________________________________________________________________________________

________________________________________________________________________________

From when on: __________________________________________________________________

What I know

[   ] I have read the articles in force, whose digest is named at the end of
      this paper.
[   ] I know that a share costs EUR 2000.00, in a number of equal parts that is
      4 (Article 5 of the articles).
[   ] I know that the name by which I am called in the register, and what I
      sign, stay in a record that every member may copy, and that nothing is
      ever taken out of it (clause 17.1 of the articles).
[   ] I know that this form admits nobody: I am a member once my admission
      stands in the record (clause 4.3 of the articles).

________________________________________  ________________
Applicant                                 date

For the co-operative

The application enters the record with a statement that the applicant signs with
a key of their own, made with 'coop sign member-apply'. This form stays outside
the record.

Received on: ___________________________________________________________________

By: ____________________________________________________________________________

Key of the applicant: __________________________________________________________

How to check this paper

This paper was drawn on 2 May 2024 from the signed record of The Bakery, after
the act that is named here. Where the two differ, the record counts. Whoever
holds a copy of the record can check this without asking anybody.

Newest act: 43, c871e2a57b2e62f6f059b8db1c2e96f9496fcbe6

Checkpoint: ecbb cacc 7e61 3fb3

Co-op id: dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231

Articles: cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302

The Bakery · 2024-05-02 · dba421a8c79d3e2c · 43 c871e2a57b2e62f6f059b8db1c2e96f9496fcbe6
$ [at 2024-05-02T10:00:00Z] coop paper make application-form --member eli --language es | head -24
Solicitud de ingreso

A The Bakery: solicito ingresar como persona socia según la cláusula 4.1 de los
estatutos.

Quién soy

Nombre legal: __________________________________________________________________

Dirección: _____________________________________________________________________

Teléfono: ______________________________________________________________________

Correo electrónico: ____________________________________________________________

El nombre con el que quiero figurar en el registro: Eli Novak

Mi nombre corto en él: eli

Lo que aporto

El trabajo que quiero hacer: ___________________________________________________

________________________________________________________________________________

# For a bank: who may act, and who they are.
$ [at 2024-05-02T10:00:00Z] coop paper make bank-resolution
Resolution on bank accounts

Co-operative: The Bakery

Registered name: _______________________________________________________________

Bank: __________________________________________________________________________

Account: _______________________________________________________________________

It was resolved, by those and on the day written here, that

Resolved by: ___________________________________________________________________

On: ____________________________________________________________________________

1. Account and signatures

1.1   The co-operative keeps an account with the bank that is named above.

1.2   For the co-operative sign, towards the bank as elsewhere, those whom
      clause 11.7 of the articles names, and as many of them together as it
      says. The bank receives the text of that clause with this paper.

1.3   Of those, the persons written here are entered for the account. Nobody is
      entered whom that clause does not name, and a narrower limit may be set
      here, but no wider one.

Entered for the account

[   ] Bo Larsen, President
[   ] Chidi Okafor, Treasurer
[   ] Dita Moreau, CEO

Others: ________________________________________________________________________

Narrower limit: ________________________________________________________________

2. Until when

2.1   The bank may rely on this resolution and on the newest certificate of
      incumbency that it holds until it is told otherwise in writing.

2.2   In what form documents are signed for the co-operative, and whether it has
      a seal, is said in clause 20.3 of the articles.

________________________________________  ________________
Name and office                           date

________________________________________  ________________
Name and office                           date

The clauses of the articles

11.7 Signing. Outside of the daily business two holders of these offices, who
are two persons, sign for the co-operative together; within it the CEO alone
does. Where the law or a registrar wants a secretary, the Treasurer is entered.

20.3 The co-operative has no seal. Documents are signed for it by those whom
these articles or a passed ballot name.

Certificate of incumbency

Co-operative: The Bakery

Registered name: _______________________________________________________________

Registration number: ___________________________________________________________

Registered office: _____________________________________________________________

I certify that on 2 May 2024 the persons named here held these offices under the
articles, as the signed record says, and that each signature below was given in
my presence by the person whose name stands under it. Where it was possible, I
am none of them.

office     name          legal name  since            until            state
President  Bo Larsen     ________    17 January 2024  16 January 2026  in office
Treasurer  Chidi Okafor  ________    18 January 2024  17 January 2026  in office
CEO        Dita Moreau   ________    19 January 2024  18 January 2027  in office

Specimen signatures

________________________________________  ________________
Bo Larsen, President                      date

________________________________________  ________________
Chidi Okafor, Treasurer                   date

________________________________________  ________________
Dita Moreau, CEO                          date

Certified by

________________________________________  ________________
Name and office                           date

How to check this paper

This paper was drawn on 2 May 2024 from the signed record of The Bakery, after
the act that is named here. Where the two differ, the record counts. Whoever
holds a copy of the record can check this without asking anybody.

Newest act: 43, c871e2a57b2e62f6f059b8db1c2e96f9496fcbe6

Checkpoint: ecbb cacc 7e61 3fb3

Co-op id: dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231

Articles: cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302

The Bakery · 2024-05-02 · dba421a8c79d3e2c · 43 c871e2a57b2e62f6f059b8db1c2e96f9496fcbe6
$ [at 2024-05-02T10:00:00Z] coop paper make incumbency --language es | sed -n 10,30p

Certifico que el 2 de mayo de 2024 las personas aquí nombradas ocupaban estos
cargos según los estatutos, como dice el registro firmado, y que cada firma de
abajo fue puesta en mi presencia por la persona cuyo nombre figura debajo. Donde
ha sido posible, no soy ninguna de ellas.

Presidencia
  nombre: Bo Larsen
  nombre legal: ________
  desde: 17 de enero de 2024
  hasta: 16 de enero de 2026
  estado: en el cargo
Tesorería
  nombre: Chidi Okafor
  nombre legal: ________
  desde: 18 de enero de 2024
  hasta: 17 de enero de 2026
  estado: en el cargo
Dirección general
  nombre: Dita Moreau
  nombre legal: ________

# The same bytes for the same record and day; other formats by the name of the file.
$ for f in txt md html fodt; do coop paper make offer --member eli --day 2024-05-01 --format $f > ../a; coop paper make offer --member eli --day 2024-05-01 --format $f | cmp - ../a && echo $f; done
txt
md
html
fodt
$ coop paper make share-certificate --member ada -o certificate.fodt
Wrote certificate.fodt.
$ coop paper make offer --member eli -o ../offer.html --json
{"file":"../offer.html","format":"html","bytes":5661}

# What is no paper: nothing is written.
$ coop paper make certificate
! coop: there is no paper 'certificate' [paper-unknown]
!   'coop paper list' shows them; a file of your own is named with its ending, ./mine.yaml
[2]
$ coop paper make share-certificat --member ada
! coop: there is no paper 'share-certificat' [paper-unknown]
!   did you mean 'share-certificate'?
!   'coop paper list' shows them; a file of your own is named with its ending, ./mine.yaml
[2]
$ coop paper make share-certificate
! coop: 'share-certificate' is a paper about a member, and none is named [paper-needs]
!   add --member <id>; 'coop member list' shows them
[2]
$ coop paper make ballot-papers
! coop: 'ballot-papers' is a paper about a ballot, and none is named [paper-needs]
!   add --ballot <id>; 'coop ballot list' shows them
[2]
$ coop paper make share-certificate --member adda
! coop: no member 'adda' [member-unknown]
!   did you mean 'ada'?
!   'coop member list' shows them
[2]
$ coop paper make share-certificate --member eli
! coop: refused [paper-refused]
!   this person holds no share.
[1]
$ coop paper make offer --member ada -o ../none.txt; ls ../none.txt
! coop: refused [paper-refused]
!   this person holds a share already; 'share-certificate' is the paper about it.
! ls: cannot access '../none.txt': No such file or directory
[2]
$ coop paper make offer --member eli --language fr
! coop: this paper is not written in 'fr' [paper-language]
!   it is written in en, es
[2]
$ coop paper make offer --member eli --count 3
! coop: --count is for the papers of a ballot; none is named [option-unfit]
!   add --ballot <id>
[2]
$ coop paper make offer --member eli --day 2024-04-30
! coop: the record, as it is, does not speak of 2024-04-30 [paper-day]
!   a paper bears a day from that of the newest act, 2024-05-01, to today
[2]
$ coop paper make offer --member eli --day 2034-04-30
! coop: the record, as it is, does not speak of 2034-04-30 [paper-day]
!   a paper bears a day from that of the newest act, 2024-05-01, to today
[2]
$ echo 'people: {ada: {legal-nmae: Ada}}' > ../wrong.yaml; coop paper make offer --member eli --private ../wrong.yaml
! coop: no paper asks for 'legal-nmae' (line 1, column 28) [private-form]
!   did you mean 'legal-name'?
[2]
$ echo 'people: {adda: {legal-name: Ada}}' > ../wrong.yaml; coop paper make offer --member eli --private ../wrong.yaml
! coop: nobody in the register is called 'adda' (line 1, column 16) [private-person]
!   did you mean 'ada'?
[2]
$ coop paper make offer --member eli --private ../missing.yaml
! coop: there is no file '../missing.yaml' [file-missing]
[3]
$ cp ../private.yaml .; coop paper make offer --member eli --private private.yaml | head -1
Offer of provisional ownership
! note: 'private.yaml' lies among the records; keep what is private elsewhere

# A paper of one's own.
$ cat > ../welcome.yaml <<'END'
> format: 1
> about: A letter of welcome.
> languages: [en]
> needs: [member]
> title: {en: Welcome}
> blocks:
>   - text: {en: "{fact:member.name} is one of us since {fact:member.since}."}
>   - field: {en: Address}
>     value: "{private:address}"
> END
$ coop paper make ../welcome.yaml --member ada --private ../private.yaml
Welcome

Ada Lindqvist is one of us since 15 January 2024.

Address: 7 Quay
         Riverton

The Bakery · 2024-05-02 · dba421a8c79d3e2c · 43 c871e2a57b2e62f6f059b8db1c2e96f9496fcbe6
$ sed 's/member.since/member.sicne/' ../welcome.yaml > ../wrong.yaml; coop paper make ../wrong.yaml --member ada
! coop: there is no fact 'member.sicne' [paper-fact-unknown]
!   hint: did you mean 'member.since'?
!   hint: 'coop help papers' lists what a form may speak of
[3]
$ sed 's/private:address/private:adress/' ../welcome.yaml > ../wrong.yaml; coop paper make ../wrong.yaml --member ada
! coop: there is no private value 'adress' [paper-fact-unknown]
!   hint: did you mean 'address'?
!   hint: 'coop help papers' lists what a form may speak of
[3]
$ sed 's/needs/neesd/' ../welcome.yaml > ../wrong.yaml; coop paper make ../wrong.yaml --member ada
! coop: a form has no key 'neesd' (line 4, column 8) [template-key]
!   hint: did you mean 'needs'?
[3]
$ sed '/needs/d' ../welcome.yaml > ../wrong.yaml; coop paper make ../wrong.yaml
! coop: there is no fact 'member.name': no member is named; add --member <id> [paper-fact-absent]
[2]
$ sed 's/en: Address/de: Adresse/' ../welcome.yaml > ../wrong.yaml; coop paper make ../wrong.yaml --member ada
! coop: the form is not in 'de' (line 8, column 17) [form-language]
!   hint: name it under 'languages', and give every text in it
[3]
$ echo '  - include: parts/poof' >> ../welcome.yaml; coop paper make ../welcome.yaml --member ada
! coop: there is no form 'parts/poof' to include (line 10, column 5) [form-include]
[3]
$ coop paper make ../nowhere.yaml
! coop: there is no file '../nowhere.yaml' [file-missing]
[3]
