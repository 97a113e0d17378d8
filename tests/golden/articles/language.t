# Articles in another language: the questions, the text, the documents, and what is adopted.
$ coop init --print-answers --template collective --language es | sed -n '4,12p; 24,44p'
template: collective
language: es

coop:
  name: The Bakery
  slug: bakery
  currency: EUR
  time-zone: Europe/Berlin
  founders:
  price: una cantidad como 2000 o USD 2,000.00
  # ¿En cuántas cuotas se paga la participación y se adquiere el voto? Cada
  # cuota pagada da la misma parte de un voto. Una sola cuota significa que
  # quien entra vota por completo de inmediato.
  parts: 1
  # ¿Cuántos meses deben pasar por cada cuota antes de que se adquiera su
  # parte del voto? Cuotas por meses es el tiempo en que ambas partes se
  # conocen; cuatro por tres hace un año.
  # Se pregunta solo si shares.parts > 1.
  months-per-part: 3

\# ¿Puede una persona socia pasar su participación a otra? Una participación
\# que no se puede vender deja el voto en manos de quienes trabajan aquí.
\# - never: Una participación solo puede volver a la cooperativa.
\# - with-consent: Puede pasar a una persona solicitante admitida, si las
\# personas socias lo acuerdan.
transfer: never

trial:
  # ¿Cuántos meses trabaja a prueba una persona solicitante antes de que voten
  # las personas socias? Quien entra tiene voz en todo; para entonces ambas

# Where there is no translation, that is said, and which there are.
$ coop init --print-answers --template collective --language fr
! coop: 'collective' is not translated into 'fr' [language-unknown]
!   the template 'collective' speaks: en, es
[2]
$ coop init --print-answers --template collective --jurisdiction uk-society --language es
! coop: 'law/uk-society' is not translated into 'es' [language-unknown]
!   the template 'collective' speaks: en, es
!   the law 'uk-society' speaks: en
[2]
$ coop articles show --language es
! coop: --template, --jurisdiction and --language go with --answers [check-source]
[2]

# The interview, in Spanish.
$ export NO_COLOR=1
$ [tty] coop articles new --language es
< 7
< collective
< generic
< La Panadería
< 
< USD
< America/Los_Angeles
< Ana Ruiz
< ayuda
< ana
< keys/ada.pub
< 
< Beto Díaz
< ana
< beto
< después
< panadero
< nadie más
< diez
< 500
< 0
< 1
< atrás
< salir
Enter toma lo que está entre corchetes. '?' dice más, '<' vuelve atrás, 'salir'
termina; cada respuesta se guarda en answers.yaml, y el mismo comando sigue.

¿Qué modelo de cooperativa?
  De él depende quién dirige y cómo deciden. Lo que dice puede cambiarse después
  por votación; el modelo se queda.
  1 board-governed: Para veinte personas o más: un Consejo electo, una gerencia
    a la que vigila, y un voto por cada persona socia.
  2 collective: Para tres a treinta personas sin rangos: decisiones por
    consentimiento, dos roles que rotan, salario igual o casi igual.
  3 federation: Para cooperativas de cooperativas de trabajo, que actúan por
    medio de personas delegadas con mandatos.
  4 hierarchy-by-consent: Para diez personas o más: Presidencia, Tesorería y
    Dirección General electas, con facultades claras; todas tienen una
    participación igual.
  5 multi-stakeholder: Para cooperativas de personas trabajadoras junto con
    usuarias o de apoyo, contadas por clases en los asuntos de más peso.
  6 platform: Para plataformas con muchas personas socias: un Consejo electo, y
    reglas para la tarifa, los algoritmos y los datos.
[hierarchy-by-consent] > 7
  '7' no es ninguna de estas opciones
[hierarchy-by-consent] > collective

¿Bajo la ley de qué lugar?
  La ley de un lugar pide ciertas cláusulas, y cuidado con otras. 'generic' no
  conoce ninguna.
  1 generic: Ninguna ley en particular
  2 us: Estados Unidos, solo la ley federal
  3 us-ca: California
  4 us-ny: Nueva York
[generic] > generic

¿Cómo se llama la cooperativa?
  Como lo dice la gente; la ley puede pedir más en el nombre inscrito.
\> La Panadería

¿Cuál es su nombre corto?
  Una palabra para archivos y direcciones; se queda igual para siempre.
[panaderia] > 

¿En qué moneda se llevan sus libros?
  La participación y los salarios van en ella.
[EUR] > USD

¿En qué zona horaria trabaja la cooperativa?
  Las votaciones se cierran según sus relojes.
[Pacific/Chatham] > America/Los_Angeles

¿Quién la funda? El nombre de la primera persona fundadora.
  Cada persona fundadora firma estos estatutos con una clave propia.
\> Ana Ruiz

¿Un nombre corto para Ana Ruiz?
  Está en el registro para siempre.
[ana] > ayuda
  Escribe letras minúsculas sin acento, cifras y guiones.
[ana] > ana

¿La clave pública de Ana Ruiz?
  La línea de su archivo .pub, o la ruta de ese archivo; 'coop key new' le hace
  una. Puede ponerse más tarde.
[después] > keys/ada.pub

¿La categoría salarial de Ana Ruiz?
  Una palabra para la que su tabla salarial tendrá una tarifa.
[socia] > 

El nombre de la siguiente persona fundadora.
  Enter dice que no hay más.
[nadie más] > Beto Díaz

¿Un nombre corto para Beto Díaz?
  Está en el registro para siempre.
[beto] > ana
  Ya es de Ana Ruiz
[beto] > beto

¿La clave pública de Beto Díaz?
  La línea de su archivo .pub, o la ruta de ese archivo; 'coop key new' le hace
  una. Puede ponerse más tarde.
[después] > después

¿La categoría salarial de Beto Díaz?
  Una palabra para la que su tabla salarial tendrá una tarifa.
[socia] > panadero

El nombre de la siguiente persona fundadora.
  Enter dice que no hay más.
[nadie más] > nadie más

1/32 ¿Cuánto cuesta una participación social?
  Cada persona tiene exactamente una y paga el mismo precio; conviene que sea lo
  que la persona más pobre de ustedes pueda pagar en cuotas.
\> diez
  'diez' no es una cantidad como 2000 o USD 2,000.00
\> 500

2/32 ¿En cuántas cuotas se paga la participación y se adquiere el voto?
  Cada cuota pagada da la misma parte de un voto. Una sola cuota significa que
  quien entra vota por completo de inmediato.
[1] > 0
  '0' no cabe aquí: de 1 a 120
[1] > 1

3/32 ¿Puede una persona socia pasar su participación a otra?
  Una participación que no se puede vender deja el voto en manos de quienes
  trabajan aquí.
  1 never: Una participación solo puede volver a la cooperativa.
  2 with-consent: Puede pasar a una persona solicitante admitida, si las
    personas socias lo acuerdan.
[never] > atrás

¿En cuántas cuotas se paga la participación y se adquiere el voto?
  Cada cuota pagada da la misma parte de un voto. Una sola cuota significa que
  quien entra vota por completo de inmediato.
[1] > salir

Lo que respondiste está guardado en answers.yaml.

Sigue: coop articles new answers.yaml   (sigue)
$ sed -n '1,7p' answers.yaml; tail -8 answers.yaml
\# Respuestas a las preguntas de una plantilla. Llénenlas, y después:
\# coop init --answers ESTE-ARCHIVO --papers CARPETA

template: collective
jurisdiction: generic
language: es
unfinished: yes
  # ¿Cuánto cuesta una participación social? Cada persona tiene exactamente
  # una y paga el mismo precio; conviene que sea lo que la persona más pobre
  # de ustedes pueda pagar en cuotas.
  price: USD 500.00
  # ¿En cuántas cuotas se paga la participación y se adquiere el voto? Cada
  # cuota pagada da la misma parte de un voto. Una sola cuota significa que
  # quien entra vota por completo de inmediato.
  parts: 1
$ [tty] coop articles new
< keys/bo.pub
< 2
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
< 
< 
< 30 de junio
< 
< 
< 
< 
< 
< 
< sí
< 99
< 
Enter toma lo que está entre corchetes. '?' dice más, '<' vuelve atrás, 'salir'
termina; cada respuesta se guarda en answers.yaml, y el mismo comando sigue.

¿La clave pública de Beto Díaz?
  La línea de su archivo .pub, o la ruta de ese archivo; 'coop key new' le hace
  una. Puede ponerse más tarde.
[después] > keys/bo.pub

3/32 ¿Puede una persona socia pasar su participación a otra?
  Una participación que no se puede vender deja el voto en manos de quienes
  trabajan aquí.
  1 never: Una participación solo puede volver a la cooperativa.
  2 with-consent: Puede pasar a una persona solicitante admitida, si las
    personas socias lo acuerdan.
[never] > 2

4/32 ¿Cuántos meses trabaja a prueba una persona solicitante antes de que voten
las personas socias?
  Quien entra tiene voz en todo; para entonces ambas partes deberían conocerse.
  Las pruebas largas hacen dos clases de personas trabajadoras.
[6] > 

5/32 ¿Qué parte de las personas dueñas puede obligar a una votación por
petición?
  Una petición es el camino cuando una Coordinación no abre votaciones. Una
  parte demasiado alta lo cierra; los estatutos dicen el número mínimo de
  firmas.
[1/10] > 

6/32 ¿Durante cuántos días puede una petición reunir firmas?
  Una petición que nunca termina un día juntaría su número por casualidad.
[30] > 

7/32 ¿Con cuántos días de anticipación se convoca una sesión de las personas
socias?
  Quien está de permiso, en turno de noche o lejos debe enterarse a tiempo;
  muchas leyes piden diez días o más.
[14] > 

8/32 ¿Cuántos días antes de que se abra una votación se toma su padrón?
  Un día en el pasado impide que quien la abre escoja el momento según las
  admisiones; cero toma el padrón como está al abrirla.
[0] > 

9/32 ¿Qué parte de los votos decide cuando no se halla consentimiento?
  Cuanto más baja, menos se gana con buscar el consentimiento. La totalidad
  significa que un solo «no» deja todo como está.
[3/4] > 

10/32 ¿Qué parte del padrón debe participar para que una decisión valga?
  Todas tienen el deber de participar, así que puede ser alta. Vale para todo
  tipo de decisión, salvo la reforma de los estatutos.
[2/3] > 

11/32 ¿Cuántos días, al menos, permanece abierta una votación ordinaria?
  Quien está de permiso, en turno de noche o lejos debe tener una oportunidad
  justa de votar.
[7] > 

12/32 ¿Qué parte de los votos debe alcanzar una votación de consentimiento, o
una votación sobre una admisión?
  La totalidad significa que un solo «no» la detiene, y en una votación nadie
  tiene que decir por qué. Nueve décimos dejan lugar a una de cada diez que no
  puede estar de acuerdo.
[9/10] > 

13/32 ¿Cuándo bloquea una objeción una propuesta?
  Un bloqueo manda la propuesta a una segunda ronda antes de que pueda votarse.
  Cuantas menos son, más pesa una sola persona.
  1 single: Una objeción con razones bloquea, aunque la sostenga una sola
    persona socia.
  2 seconded: Una objeción con razones bloquea si la sostienen al menos dos
    personas socias.
  3 none: Nada bloquea; donde queda una objeción, puede pedirse de inmediato una
    votación.
[seconded] > 

14/32 ¿Durante cuántos días pueden quienes faltaron a una sesión objetar todavía
lo que se decidió en ella?
  Quien trabaja de noche debe contar tanto como quien está en la sala; pero
  mientras tanto todo espera.
[7] > 

15/32 ¿Cómo se dan los roles?
  La votación preferencial deja ordenar las candidaturas, y así se halla una
  mayoría sin votar dos veces. La mayoría relativa toma a quien tiene más
  primeros votos.
  1 irv: una votación preferencial con eliminación por rondas
  2 plurality: una votación por mayoría relativa
[irv] > 

16/32 ¿Cuántos días, al menos, permanece abierta una elección?
  Quienes votan necesitan tiempo para escuchar a las candidaturas.
[14] > 

17/32 ¿Por cuántos meses se da un rol?
  Los periodos cortos reparten lo que saben quienes los ocupan e impiden que los
  roles se vuelvan rangos; los demasiado cortos no dejan que nadie los aprenda.
[12] > 

18/32 ¿Qué parte de los votos debe alcanzar una reforma de estos estatutos?
  Estos estatutos protegen a quien no está de acuerdo, así que deberían
  necesitar a casi todas. Basta con alcanzar la parte exacta.
[9/10] > 

19/32 ¿Esa parte se cuenta de los votos emitidos, de los presentes o de todas
las personas con derecho a votar?
  Contada de todas las personas con derecho a votar, quien no viene vota en
  contra. Protege mucho, y puede paralizar a una cooperativa dormida.
  1 cast: los votos emitidos
  2 present: los votos de todas las personas que participaron
  3 entitled: los votos de todas las personas con derecho a votar
[cast] > 

20/32 ¿Qué parte del padrón debe participar en una votación sobre estos
estatutos?
  Una reforma de los estatutos obliga a todas, así que bien puede ser más alta
  que para otras decisiones.
[3/4] > 

21/32 ¿Cuántos días, al menos, permanece abierta una votación sobre estos
estatutos?
  El texto debe leerse y conversarse antes de votarlo.
[14] > 

22/32 ¿Qué parte de los votos debe alcanzar una reforma de las cláusulas
blindadas?
  La igualdad, el modo en que cambian estos estatutos y el destino final del
  patrimonio quedan guardados frente a una mayoría del momento por algo más que
  el resto. Debería ser más que para otras reformas.
[19/20] > 

23/32 ¿Cuál es el mayor número de horas que una persona puede anotar en un día?
  Detecta descuidos al escribir, y es un límite de decencia.
[16] > 

24/32 ¿Cuántas horas al mes, al menos, trabaja una persona socia?
  Quien decide debería también cargar con el trabajo; criar, estudiar u otro
  empleo deberían seguir cabiendo.
[40] > 

25/32 ¿Cómo se paga el trabajo?
  El salario desigual hace rangos por sí mismo. El salario igual pesa más sobre
  quienes mantienen a otras personas.
  1 equal: Una sola tarifa por hora para todas.
  2 by-need: Una tarifa básica, y una más alta para quienes cuidan de otras
    personas.
  3 near-equal: Unas pocas categorías por esfuerzo o formación, cercanas entre
    sí.
[equal] > 

26/32 ¿Qué día termina el ejercicio?
  Las cuentas anuales, la sesión anual y el reparto del excedente van con él.
[31 de diciembre] > 30 de junio

27/32 ¿Cómo se reparte un excedente entre las personas socias?
  La mayoría de las leyes de cooperativas gravan lo que se reparte por trabajo
  de otro modo que un dividendo por participación.
  1 patronage-by-hours: Según las horas que cada una trabajó en el año.
  2 patronage-by-pay: Según lo que se pagó a cada una en el año.
  3 dividend-per-share: La misma cantidad por cada participación completa, como
    dividendo.
  4 none: De ninguna manera: lo que queda se queda en la cooperativa.
[patronage-by-hours] > 

28/33 ¿Qué parte de un excedente va primero a la reserva común?
  Una reserva sostiene los salarios en un mal año. Muchas cooperativas apartan
  un cuarto.
[1/4] > 

29/33 ¿Qué parte de lo que toca a una persona socia del excedente se paga en
dinero?
  El resto queda en su cuenta de capital. En los Estados Unidos, menos de un
  quinto en dinero cuesta la deducción.
[1/2] > 

30/33 ¿En cuántos años se termina de pagar lo que se debe a quien se va?
  Pagada de una vez, una salida podría llevarse los salarios de las demás.
[3] > 

31/33 ¿Cuántos meses puede una persona socia estar de permiso y seguir siéndolo?
  Criar, enfermar o estudiar no debería costarle a nadie la membresía.
[12] > 

32/33 ¿A dónde va el patrimonio de la cooperativa si alguna vez se liquida?
  Si nadie puede ganar con su fin, nadie votará por su fin para ganar.
  1 similar-co-op: Lo que queda va a otra cooperativa o a un fondo para
    fundarlas.
  2 by-hours: Lo que queda se reparte según las horas que cada una trabajó aquí,
    también quienes ya se fueron.
  3 equally: Lo que queda se reparte por igual entre las personas socias de ese
    momento.
[similar-co-op] > 

33/33 ¿Hay un círculo de enlace al que cada círculo de trabajo envía una persona
socia?
  Une el trabajo entre las sesiones, y vale su tiempo cuando hay más de cuatro
  círculos.
[no] > sí

    PREGUNTA                               RESPUESTA
 1  ¿Qué modelo de cooperativa?            Estatutos de una cooperativa de
                                           trabajo como Colectivo
 2  ¿Bajo la ley de qué lugar?             Ninguna ley en particular
 3  ¿Cómo se llama la cooperativa?         La Panadería
 4  ¿Cuál es su nombre corto?              panaderia
 5  ¿En qué moneda se llevan sus libros?   USD
 6  ¿En qué zona horaria trabaja la        America/Los_Angeles
    cooperativa?
 7  Una persona fundadora                  Ana Ruiz, ana, socia
 8  Una persona fundadora                  Beto Díaz, beto, panadero
 9  El nombre de la siguiente persona      nadie más
    fundadora.
10  ¿Cuánto cuesta una participación       USD 500.00
    social?
11  ¿En cuántas cuotas se paga la          1
    participación y se adquiere el voto?
12  ¿Puede una persona socia pasar su      Puede pasar a una persona solicitante
    participación a otra?                  admitida, si las personas socias lo
                                           acuerdan.
13  ¿Cuántos meses trabaja a prueba una    6 meses
    persona solicitante antes de que
    voten las personas socias?
14  ¿Qué parte de las personas dueñas      1/10
    puede obligar a una votación por
    petición?
15  ¿Durante cuántos días puede una        30 días
    petición reunir firmas?
16  ¿Con cuántos días de anticipación se   14 días
    convoca una sesión de las personas
    socias?
17  ¿Cuántos días antes de que se abra     0 días
    una votación se toma su padrón?
18  ¿Qué parte de los votos decide cuando  3/4
    no se halla consentimiento?
19  ¿Qué parte del padrón debe participar  2/3
    para que una decisión valga?
20  ¿Cuántos días, al menos, permanece     7 días
    abierta una votación ordinaria?
21  ¿Qué parte de los votos debe alcanzar  9/10
    una votación de consentimiento, o una
    votación sobre una admisión?
22  ¿Cuándo bloquea una objeción una       Una objeción con razones bloquea si
    propuesta?                             la sostienen al menos dos personas
                                           socias.
23  ¿Durante cuántos días pueden quienes   7 días
    faltaron a una sesión objetar todavía
    lo que se decidió en ella?
24  ¿Cómo se dan los roles?                una votación preferencial con
                                           eliminación por rondas
25  ¿Cuántos días, al menos, permanece     14 días
    abierta una elección?
26  ¿Por cuántos meses se da un rol?       12 meses
27  ¿Qué parte de los votos debe alcanzar  9/10
    una reforma de estos estatutos?
28  ¿Esa parte se cuenta de los votos      los votos emitidos
    emitidos, de los presentes o de todas
    las personas con derecho a votar?
29  ¿Qué parte del padrón debe participar  3/4
    en una votación sobre estos
    estatutos?
30  ¿Cuántos días, al menos, permanece     14 días
    abierta una votación sobre estos
    estatutos?
31  ¿Qué parte de los votos debe alcanzar  19/20
    una reforma de las cláusulas
    blindadas?
32  ¿Cuál es el mayor número de horas que  16
    una persona puede anotar en un día?
33  ¿Cuántas horas al mes, al menos,       40
    trabaja una persona socia?
34  ¿Cómo se paga el trabajo?              Una sola tarifa por hora para todas.
35  ¿Qué día termina el ejercicio?         30 de junio
36  ¿Cómo se reparte un excedente entre    Según las horas que cada una trabajó
    las personas socias?                   en el año.
37  ¿Qué parte de un excedente va primero  1/4
    a la reserva común?
38  ¿Qué parte de lo que toca a una        1/2
    persona socia del excedente se paga
    en dinero?
39  ¿En cuántos años se termina de pagar   3
    lo que se debe a quien se va?
40  ¿Cuántos meses puede una persona       12 meses
    socia estar de permiso y seguir
    siéndolo?
41  ¿A dónde va el patrimonio de la        Lo que queda va a otra cooperativa o
    cooperativa si alguna vez se liquida?  a un fondo para fundarlas.
42  ¿Hay un círculo de enlace al que cada  sí
    círculo de trabajo envía una persona
    socia?
Enter si está bien, o el número de lo que hay que cambiar > 99
Escribe un número de 1 a 42, Enter, o 'salir'.
Enter si está bien, o el número de lo que hay que cambiar > 

Todo está respondido; está en answers.yaml.

Sigue: coop articles show --answers answers.yaml   (para leerlo)
       coop articles check --answers answers.yaml
       coop init --answers answers.yaml --papers papers   (prepara los papeles)
$ grep -E '^(language|year-end|links)' answers.yaml; coop articles check --answers answers.yaml
language: es
year-end: 30 June
links: "yes"
No findings: the words and the rules agree, as far as can be checked.
$ coop articles check --answers answers.yaml --language en
! coop: the answers are for the language 'es', and the command says 'en' [template-conflict]
!   let them say the same, or leave one out
[2]

# The same answers give the same rules in both languages, and another text.
$ coop init --answers answers.yaml --papers papers | head -1
Drew up the papers of La Panadería in papers, for 2 founders.
$ sed '/^language/d' answers.yaml > english.yaml; coop init --answers english.yaml --papers english | head -1
Drew up the papers of La Panadería in english, for 2 founders.
$ cmp papers/policy.yaml english/policy.yaml && ! cmp -s papers/clauses.yaml english/clauses.yaml && grep -h '^language' papers/*.yaml english/*.yaml
language: es
language: es
language: en
language: en
$ for who in ada bo; do coop founding prove papers --key $WORK/keys/$who > /dev/null; done
$ coop init panaderia --papers papers --key $WORK/keys/ada --at 2024-01-15T09:00 > /dev/null; cd panaderia
$ for who in ada bo; do coop founding accept --key $WORK/keys/$who --at 2024-01-15T10:00 > /dev/null; done
$ coop articles show share-price; coop articles show --json 6.2 | head -5
Artículo 5. La participación social

5.2   El precio de una participación es USD 500.00. Es el mismo para cada
      persona que entra mientras este artículo está en vigor, y se devuelve sin
      ganancia ni interés.
{"title":"Estatutos de una cooperativa de trabajo como Colectivo","model":"collective","language":"es","sha256":"c6b741756e6007cc61416dfab79cd29760bf7652f4273e62cfcade17dc7e988a","clauses":[{"number":"6.2","id":"reserved-matters","title":null,"text":"Corresponden solo a la Asamblea: estos estatutos y la tabla salarial; la admisión y la exclusión de personas socias; dar y revocar roles; formar círculos; las cuentas anuales y el uso de un excedente; la fusión, la venta de toda la empresa y la liquidación.","maps":[],"check":"el programa no lo hace cumplir: hace cumplir aquellas para las que estos estatutos nombran una decisión.","summary":null,"children":[]}]}
$ cat coop.yaml; sha256sum articles/clauses.yaml
format: 1
name: La Panadería
slug: panaderia
currency: USD
time-zone: America/Los_Angeles
language: es
model: collective
opened: 2024-01-15
c6b741756e6007cc61416dfab79cd29760bf7652f4273e62cfcade17dc7e988a  articles/clauses.yaml
$ coop articles check
No findings: the words and the rules agree, as far as can be checked.
$ coop audit | tail -1
PASSED: every action was signed, allowed, and did what the records show.

# What refuses an act quotes the articles in their words.
$ coop payroll draft 2024-01 --key $WORK/keys/ada --at 2024-02-01T10:00
! coop: refused [power-lacking]
!   ana may not do this; it is for the bookkeeper or the coordinator.
!
!   article 15.5  Los salarios se pagan con una nómina que firmaron dos personas
!                 distintas: una que la prepara y otra que la aprueba después de
!                 revisarla. La prepara la Contaduría o la Coordinación a partir
!                 de horas aprobadas y de la tabla en vigor, y la aprueba
!                 cualquier persona dueña, pero nunca la persona que la preparó.
!                 Las horas ya pagadas no se pagan otra vez.
!
!   hint: 'coop can ana payroll-draft' says who may, and why
[1]

# The documents state their language, and their own words are in it.
$ coop articles render --format html | grep -o '<html[^>]*>'; coop articles render --format fodt | grep -oE '<dc:language>.*</dc:language>|fo:language="[^"]*"|num-prefix="Art[^"]*"'
<html lang="es">
<dc:language>es</dc:language>
fo:language="es"
fo:language="es"
num-prefix="Artículo "
$ coop articles render | tail -24
      resulta nula, las demás quedan en pie.

Las personas socias

id    nombre     categoría
ana   Ana Ruiz   socia
beto  Beto Díaz  panadero

Firmas

Estos son los estatutos de La Panadería, en el idioma «es». El resumen
criptográfico (SHA-256) de sus cláusulas en el registro es
c6b741756e6007cc61416dfab79cd29760bf7652f4273e62cfcade17dc7e988a. Están en vigor
desde el 2024-01-15, adoptados por las personas fundadoras; firmas sobre la
fundación: 2. El registro es el de la cooperativa con identificador
73485258dedc8190bd5e5ae086850ce7ae601f04112fa029fc51948a7b1f0778.

________________________________________  ________________
Ana Ruiz                                  fecha

________________________________________  ________________
Beto Díaz                                 fecha

es c6b741756e6007cc61416dfab79cd29760bf7652f4273e62cfcade17dc7e988a
$ coop articles render --paper card | sed -n '1,30p'
La Panadería
Estatutos de una cooperativa de trabajo como Colectivo: facultades y mayorías

asuntos ordinarios; la tabla salarial
  por: una votación de sí o no
  se aprueba con: al menos tres cuartos (3/4) de los votos emitidos
  vale si participaron: dos tercios (2/3) de las personas del padrón
  abierta por: 7 días
decisiones por consentimiento; admisión de personas socias
  por: una votación de sí o no
  se aprueba con: al menos nueve décimos (9/10) de los votos emitidos
  vale si participaron: dos tercios (2/3) de las personas del padrón
  abierta por: 7 días
elecciones
  por: una votación preferencial con eliminación por rondas
  se aprueba con: más de 1/2 de los votos emitidos
  vale si participaron: dos tercios (2/3) de las personas del padrón
  abierta por: 14 días
reformas de los estatutos
  por: una votación de sí o no
  se aprueba con: al menos nueve décimos (9/10) de los votos emitidos
  vale si participaron: tres cuartos (3/4) de las personas del padrón
  abierta por: 14 días
reformas de cláusulas blindadas
  por: una votación de sí o no
  se aprueba con: al menos 19/20 de los votos emitidos
  vale si participaron: tres cuartos (3/4) de las personas del padrón
  abierta por: 14 días
revocación de un cargo
  por: una votación de sí o no
$ coop articles render --paper summary | sed -n '1,12p'; coop articles render --format md | grep -m1 cláusula
La Panadería
Estatutos de una cooperativa de trabajo como Colectivo: en palabras sencillas

Esta página no es norma: lo que vale es el texto de los estatutos mismos.

1. Nombre y objeto. Somos un Colectivo: una cooperativa sin rangos que da a sus
personas socias trabajo bueno y duradero.

2. Palabras que usan estos estatutos. Lo que cuenta es lo que está en el
registro firmado, que cada persona socia puede comprobar.

3. Personas socias. Todas tienen los mismos derechos y el mismo deber de
<a id="second-round"></a>**7.9** **La segunda ronda.** La votación según la [cláusula 7.8](#fallback) puede pedirse cuando una propuesta fue bloqueada en dos rondas, separadas al menos por una semana.
$ cd ..; coop articles render --language es --template collective --answers answers.yaml | tail -2

borrador

# A translation of a template of one's own lies beside it; what it lacks is found, and nothing is founded on it.
$ printf 'extends: collective\nmodel: our-way\nlicence: none\ntitle: Our way\nclauses:\n  - id: founding\n    children:\n      - id: flag\n        text: The flag is raised under {ref:founders}.\n' > our-way.yaml
$ coop articles show --template ./our-way.yaml --language es --answers answers.yaml flag
! coop: the answers are for the template 'collective', and the command says './our-way.yaml' [template-conflict]
!   let them say the same, or leave one out
[2]
$ sed -i '/^template/d' answers.yaml; coop articles show --template ./our-way.yaml --language es --answers answers.yaml flag
! coop: './our-way.yaml' is not translated into 'es' [language-unknown]
!   its translation stands beside it, as ./our-way.<language>.yaml
!   the law 'generic' speaks: en, es
[2]
$ printf 'language: es\ntitle: A nuestra manera\nclauses:\n  - id: founding\n    children:\n      - id: flag\n        text: La bandera se iza según la {ref:seal}.\n      - id: song\n        text: Se canta.\n' > our-way.es.yaml
$ coop articles check --template ./our-way.yaml --answers answers.yaml
error: 22.5 flag  [translation-placeholder]
  the translation of 'text' of 'flag' in ./our-way.yaml lacks {ref:founders},
  and has {ref:seal} too much (line 7, column 15)
  hint: let both show the same, each as often

error: song  [translation-unknown]
  'text' of 'song' in ./our-way.yaml is translated, and the original does not
  say it (line 9, column 15)
  hint: take it out, or put it where the original stands

2 errors, 0 warnings.
[1]
$ coop init --template ./our-way.yaml --answers answers.yaml --papers ours
! coop: the translation of 'text' of 'flag' in ./our-way.yaml lacks {ref:founders}, and has {ref:seal} too much (line 7, column 15) [translation-placeholder]
!   'coop articles check --answers' shows all that the translation lacks
[2]
$ sed -i 's/ref:seal/ref:founders/; /song/d; /Se canta/d' our-way.es.yaml; coop articles show --template ./our-way.yaml --answers answers.yaml flag
Artículo 22. Fundación y transición

22.5  La bandera se iza según la cláusula 22.1.
$ sed -i '/text:/d' our-way.es.yaml; coop articles check --template ./our-way.yaml --answers answers.yaml
error: 22.5 flag  [translation-missing]
  'text' of 'flag' in ./our-way.yaml has no translation
  hint: translate it, at the same place

1 error, 0 warnings.
[1]
