# What a founder gets from the model multi-stakeholder in Spanish: the whole text under the law of California.
$ sample-answers multi-stakeholder.us-ca.es | coop articles show --answers -
Estatutos de una cooperativa de múltiples partes interesadas

Artículo 1. Nombre y objeto

1.1   El nombre de la cooperativa es el que está en su acta de fundación; como
      nombre inscrito contiene la palabra "Cooperative" y una palabra o
      abreviatura que muestra que es una corporación. Donde estos estatutos
      dicen "la cooperativa", se refieren a la entidad de ese nombre, y donde la
      ley dice "bylaws", se refiere a estos estatutos. Lo que se presenta como
      "articles of incorporation" está antes que ellos.

1.2   El domicilio social es el inscrito ante la autoridad registral. La
      Asamblea General puede trasladarlo dentro del país cuya ley se aplica.
      [el programa no lo hace cumplir: no guarda domicilios.]

1.3   La cooperativa es una cooperativa de múltiples partes interesadas: reúne
      como socias a personas con intereses distintos, cada una con una voz, y
      ninguna de sus clases gobierna a las demás.

1.4   El objeto de la cooperativa es dar trabajo bueno y duradero a quienes
      trabajan en ella, servir bien a quienes usan lo que produce o hace, y
      ejercer toda actividad lícita que sirva a ese objeto, en una empresa que
      es de sus personas socias y que ellas gobiernan juntas.

1.5   La cooperativa sigue los principios del movimiento cooperativo
      internacional: membresía abierta y voluntaria, control democrático por las
      personas socias, participación económica de ellas, autonomía, educación,
      cooperación con otras cooperativas e interés por la comunidad. Estos
      estatutos se leen a su luz.
      [el programa no lo hace cumplir: los principios guían a las personas.]

1.6   La cooperativa adopta la forma legal con la que está inscrita, y la
      conserva hasta que las personas socias la cambien del modo en que cambian
      estos estatutos.
      [el programa no lo hace cumplir: la inscribe una autoridad registral.]

1.7   La ley está antes que estos estatutos, estos estatutos antes que los
      reglamentos y la tabla salarial que adopta la Asamblea General, y estos
      antes que las instrucciones en el trabajo.
      [el programa no lo hace cumplir: qué norma está por encima lo juzgan las
      personas.]

Artículo 2. Palabras que usan estos estatutos

2.1   El "registro" es la historia firmada de la cooperativa: una línea
      ininterrumpida de actos firmados. Un acto para el que estos estatutos
      nombran una facultad no tiene efecto si no está ahí.

2.2   Una "persona socia" es una persona que fue admitida en la cooperativa en
      una de sus clases.

2.3   Una "persona dueña" es una persona socia que tiene un voto completo: una
      persona fundadora, o una persona socia que ha adquirido la totalidad de
      una participación social.

2.4   La "Asamblea General" es el conjunto de todas las personas socias,
      sesionen juntas o decidan por votación.

2.5   Una "participación social" es una participación en la cooperativa que cada
      persona socia tiene o está adquiriendo.

2.6   Una "votación aprobada" es una votación que se abrió, se cerró y se contó
      conforme a estos estatutos y que alcanzó tanto su quórum como su mayoría.
      Puede servir de base una sola vez, para lo que decía su pregunta.

2.7   Lo que estos estatutos piden por escrito puede enviarse y firmarse por
      medios electrónicos, salvo que la ley pida papel.
      [el programa no lo hace cumplir: no puede ver cartas.]

2.8   Toda cifra de estos estatutos que lee una regla del registro se toma de
      los parámetros de las reglas. Por eso las palabras y las reglas dicen
      siempre lo mismo, y se reforman juntas.

Artículo 3. Personas socias

3.1   Todas las personas dueñas tienen cada una un voto y ninguna tiene más, sea
      cual sea su clase, su cargo, su salario, su capital o su antigüedad.
      Tienen los mismos derechos, salvo los que estos estatutos dan a una sola
      clase.

3.2   La membresía está abierta a toda persona que pertenezca a una de las
      clases y que pueda y quiera asumir los deberes de una persona socia, sin
      distinción de origen, sexo, creencia, edad, discapacidad o modo de vida.
      Una persona socia es una persona física con la edad en que la ley le
      permite obligarse. La membresía no da a nadie derecho a un empleo.
      [el programa no lo hace cumplir: el registro no guarda tales datos de
      nadie, ni debe.]

3.3   Una persona socia paga las cuotas de la participación cuando vencen,
      guarda la privacidad de las demás y acata las decisiones de la Asamblea
      General. Una persona socia trabajadora trabaja además para la cooperativa
      con cuidado.
      [el programa no lo hace cumplir: una falta la juzgan las personas.]

3.4   Permisos. Una persona socia puede estar de permiso hasta 12 meses cada
      vez, y conserva la membresía, la participación y el voto. Ninguna parte de
      un voto se pierde por ello.
      [el programa no lo hace cumplir: no lleva los permisos.]

Artículo 4. Las clases de personas socias

4.1   Las personas socias se dividen según lo que las trae a la cooperativa.
      Cada uno de los grupos que nombra este artículo es una "clase". Nadie
      pertenece a dos de ellas a la vez; quien podría estar en cualquiera de las
      dos escoge. En una votación de todas las personas socias nadie tiene más
      de un voto, sea cual sea su clase; lo que una clase puede hacer más allá
      de eso lo dice el Artículo 11.
      [el programa no lo hace cumplir: no da a nadie más de un voto, y no conoce
      clases.]

4.2   Personas trabajadoras. Una "persona socia trabajadora" es una persona
      socia que trabaja en la cooperativa a cambio de un salario.

4.3   Personas usuarias. Una "persona socia usuaria" es una persona socia que no
      trabaja en la cooperativa a cambio de un salario, y que usa con
      regularidad lo que esta produce o hace, para sus propias necesidades o las
      de su hogar.

4.4   Qué pueden hacer las personas trabajadoras. Las personas socias
      trabajadoras deciden en sus círculos cómo se hace su trabajo. De las
      personas socias, solo ellas anotan horas y cobran según la tabla salarial.
      No deciden por sí solas qué ofrece la cooperativa ni a qué precio.
      [el programa no lo hace cumplir: quien aprueba horas mira la clase de la
      persona socia.]

4.5   Qué pueden hacer las personas usuarias. Las personas socias usuarias dicen
      qué necesitan, juzgan lo que han recibido, y se les explica cómo se forman
      los precios antes de que cambien. No dan órdenes a nadie en el trabajo, y
      no reciben pago alguno salvo según la cláusula 15.4.
      [el programa no lo hace cumplir: no conoce clases.]

4.6   El libro de clases. El libro de clases dice la clase de cada persona
      socia. Lo lleva la Presidencia, y cada persona socia puede leerlo. En un
      recuento por clases cada persona socia cuenta en la clase que decía el
      libro en la fecha de corte del padrón.
      [el programa no lo hace cumplir: el libro se lleva aparte del registro.]

4.7   Categorías que nombran una clase. A cada persona socia se le asienta en el
      registro con una categoría de la tabla salarial. Para las personas socias
      que no trabajan aquí la tabla tiene una categoría que lleva el nombre de
      su clase, no da derecho a salario y no cuenta para la cláusula 17.2. Si la
      clase de una persona cambió desde entonces, el libro de clases dice cuál
      vale.
      [el programa no lo hace cumplir: toma toda categoría por una de salario, y
      conserva la de la admisión.]

4.8   Cambio de clase. Quien empieza o deja un trabajo pagado aquí, o empieza a
      pertenecer a otra clase por cualquier otra razón, lo dice a la Presidencia
      dentro de un mes. La membresía, la participación y el voto siguen. El
      cambio vale desde que se asienta en el libro de clases, y no para una
      votación que ya está abierta.
      [el programa no lo hace cumplir: no conoce clases.]

4.9   A quien durante un año entero no ha pertenecido a ninguna clase se le
      quita del libro de clases tras una advertencia escrita, y se le vuelve a
      poner en cuanto pertenece de nuevo a una. Hasta entonces vota como persona
      socia y no como parte de una clase. Un permiso no es ausencia.
      [el programa no lo hace cumplir: no conoce clases.]

4.10  Reuniones de una clase. Cada clase puede reunirse por separado y escoge
      quién preside su reunión. La convoca la Presidencia, o un décimo de la
      clase, del modo que dice la cláusula 7.5. Ahí la clase elige y revoca a
      sus integrantes del Consejo, y da opiniones que no obligan a nadie.
      [el programa no lo hace cumplir: tales reuniones las celebran las
      personas.]

Artículo 5. Admisión

5.1   Una persona que desea entrar lo dice en una solicitud firmada. La puede
      asentar en el registro cualquier persona socia.

5.2   La solicitud dice la clase. Antes de que se abra la votación, la
      Presidencia se asegura de que la persona solicitante pertenece a ella, o
      pertenecerá con la admisión, y pide su parecer a quienes la clase envió al
      Consejo.
      [el programa no lo hace cumplir: no conoce clases.]

5.3   Antes de la admisión la persona solicitante recibe estos estatutos, la
      tabla salarial y las últimas cuentas anuales, y firma un convenio de
      membresía que dice el precio de la participación, sus cuotas y qué pasa
      con ella al salir.
      [el programa no lo hace cumplir: el convenio se firma aparte del
      registro.]

5.4   A una persona solicitante la admite la Presidencia o la Tesorería, con
      base en una votación de admisión aprobada, y desde ese momento quien
      solicitó es persona socia.

5.5   Una votación de admisión es una votación de sí o no. Se aprueba con más de
      1/2 de los votos emitidos, y vale si participaron al menos dos quintos
      (2/5) de las personas del padrón. Permanece abierta al menos 7 días.

Artículo 6. La participación social

6.1   Cada persona socia tiene exactamente una participación social, o la parte
      de ella que ha adquirido. Nadie tiene nunca más de una, y nadie que no sea
      persona socia tiene ninguna. No puede darse en prenda ni heredarse.

6.2   El precio de una participación es USD 500.00. Es el mismo para cada
      persona que entra mientras este artículo está en vigor, y se devuelve sin
      ganancia ni interés.

6.3   El número de partes iguales en que la participación se paga y se adquiere
      es 1. Los pagos pueden ser de cualquier monto; una parte está pagada
      cuando todos los pagos juntos alcanzan la misma parte del precio.

6.4   La participación se adquiere entera cuando está pagada por completo. El
      tiempo desde la admisión que además debe haber pasado es 0 meses.

6.5   Una participación completa da un voto completo, y cada parte adquirida da
      la misma parte de un voto. La fracción se guarda y se cuenta con
      exactitud.

6.6   Los pagos de una participación los asienta en el registro la Tesorería o
      la Presidencia, y nunca la persona que paga.

6.7   Un cambio posterior del precio o del calendario no toca las
      participaciones de quienes fueron admitidas antes.

6.8   Transmisión. Una participación no puede venderse ni regalarse a nadie;
      solo vuelve a la cooperativa.

6.9   A petición suya, una persona socia recibe un certificado de la
      participación. No prueba nada que el registro no diga.
      [el programa no lo hace cumplir: los certificados se imprimen.]

Artículo 7. La Asamblea General

7.1   La Asamblea General de las personas socias es la autoridad máxima de la
      cooperativa. Cada persona socia puede asistir y hablar, y vota con el
      voto, o la parte de un voto, que tiene. Decide por votaciones en el
      registro, para que quienes están de permiso, en turno o lejos participen
      igual que quienes están en la sala.

7.2   Corresponden solo a la Asamblea General: estos estatutos y la tabla
      salarial; la admisión y la exclusión de personas socias; la elección y la
      revocación de quienes ocupan los cargos; las cuentas anuales y el uso de
      un excedente; la fusión, la venta de toda la empresa y la liquidación.
      [el programa no lo hace cumplir: hace cumplir aquellas para las que estos
      estatutos nombran una decisión.]

7.3   Sesión anual. La Presidencia convoca a la Asamblea General a sesión al
      menos una vez en cada ejercicio, dentro de los seis meses que siguen al
      fin del anterior, para conocer las cuentas anuales y para elegir. Durante
      una hora de la sesión cada clase puede reunirse aparte.
      [el programa no lo hace cumplir: las sesiones las convocan y celebran las
      personas; sus votaciones sí se hacen cumplir.]

7.4   Sesiones extraordinarias. Una sesión extraordinaria se convoca siempre que
      lo pide una petición completa, y se celebra dentro de cuarenta y cinco
      días. Si no se ha convocado dentro de diez días, la convocan quienes
      firmaron la petición.
      [el programa no lo hace cumplir: las sesiones las convocan y celebran las
      personas; una petición abre su votación por sí misma.]

7.5   Convocatoria. Una sesión se convoca por escrito, por medios electrónicos o
      en papel, al menos con 14 días de anticipación. La convocatoria dice el
      día, el lugar, cómo participar a distancia y cada asunto que se decidirá.
      Lo que no dice no se decide ahí.
      [el programa no lo hace cumplir: cuida el tiempo en que una votación
      permanece abierta.]

7.6   Actas. Cada sesión elige quién la preside y quién lleva el acta. Las actas
      quedan abiertas a todas las personas socias dentro de dos semanas.
      [el programa no lo hace cumplir: las actas las llevan las personas.]

7.7   Una propuesta la puede presentar a las personas socias cualquier persona
      socia. Lo que se vota es la propuesta tal como está cuando se abre la
      votación, a la letra.

7.8   Una votación no necesita sesión. Lo que una votación aprobada decidió sin
      ella queda decidido como si la hubiera.

Artículo 8. Peticiones

8.1   Una petición no necesita el permiso de nadie. La puede iniciar cualquier
      persona dueña y la puede firmar cualquier persona dueña.

8.2   Una petición está completa cuando la ha firmado un décimo (1/10) de las
      personas dueñas, redondeado hacia arriba a personas enteras, y nunca menos
      de 2 de ellas, salvo que no haya tantas personas dueñas. El número queda
      fijo al iniciar la petición.

8.3   Una petición reúne firmas durante 30 días y caduca si para entonces no
      está completa.

8.4   Con una petición completa puede abrirse la votación que pide aunque nadie
      con un cargo lo desee. Ninguna ausencia, revocación o fin de periodo
      detiene nunca una petición.

8.5   Solicitud de una clase. Un tercio de una clase, por pocas personas que
      sean, puede pedir por escrito a la Presidencia una votación de todas las
      personas socias. La Presidencia la abre dentro de catorce días.
      [el programa no lo hace cumplir: cuenta las firmas de las peticiones entre
      todas las personas dueñas.]

Artículo 9. Votaciones

9.1   Una votación la abre la Presidencia, la Tesorería o cualquier persona
      socia con una petición completa. La apertura fija la pregunta, las
      opciones, el tipo de decisión, el padrón y la hora de cierre; nada de ello
      puede cambiarse después. Una votación se juzga por los estatutos en vigor
      al abrirse.

9.2   Aviso de una votación. Quien abre una votación comunica por escrito a cada
      persona de su padrón, el día de la apertura, la pregunta, la hora de
      cierre y cómo votar.
      [el programa no lo hace cumplir: muestra las votaciones abiertas, y no
      envía cartas.]

9.3   El padrón nombra a cada persona socia que tiene un voto o una parte de un
      voto, con su peso exacto. Su fecha de corte es el día de la apertura menos
      0 días. Las personas fundadoras están en él en todo caso.

9.4   Un voto lo puede emitir cualquier persona socia cuyo nombre está en el
      padrón, desde la apertura hasta la hora de cierre. Quien vota otra vez
      reemplaza su voto anterior.

9.5   Votos abiertos. Cómo votó cada persona socia en el registro lo puede leer
      toda persona socia. De los votos en papel se ve quién votó, y cuántas
      papeletas dijeron qué.

9.6   Sin representación. Nadie puede votar por otra persona, y ningún voto
      puede comprarse, prometerse ni delegarse.
      [el programa no toma ningún voto que no haya firmado quien vota; si uno
      fue comprado o prometido no puede saberlo.]

9.7   Un voto que firmó quien vota puede llegar también por correo, por teléfono
      o de cualquier otra manera, y lo asienta cualquier persona socia. Sigue
      siendo el voto de quien lo firmó. Cada voto de una persona lleva un
      número, y de varios cuenta el del número más alto. Quien cierra una
      votación puede asentar con el cierre los votos así llegados a tiempo, y
      responde de ello.

9.8   Una persona que no tiene clave para firmar vota en papel. Dos personas
      escrutadoras que no son candidatas cuentan las papeletas, cada una por su
      lado, y firman quién votó y qué contaron; el recuento lo asienta cualquier
      persona socia y solo vale si ambas dicen lo mismo. En papel puede votar
      como máximo un cuarto (1/4) de las personas del padrón, y siempre una.

9.9   Abstenerse es participar: una abstención cuenta para el quórum y no está
      entre los votos emitidos.

9.10  Cuando una persona del padrón deja la cooperativa antes del cierre, un
      voto ya emitido se mantiene y se cuenta; después esa persona no puede
      emitir ninguno.

9.11  Después de la hora de cierre, o cuando han votado todas las personas del
      padrón, una votación la cierra cualquier persona dueña. El cierre solo
      asienta lo que cualquiera puede volver a contar; quien cierra no decide
      nada. Que todas hayan votado vale antes que todo tiempo mínimo de una
      votación abierta.

9.12  Ejecución. Lo que decidió una votación se ejecuta dentro de 180 días desde
      su cierre, una vez, o la decisión caduca. Quien fue elegida y no ha tomado
      el cargo ya no puede tomarlo cuando se ha decidido una elección posterior
      para el mismo cargo.

Artículo 10. Tipos de decisión

10.1  Decisiones ordinarias. Lo que no tiene regla propia es una decisión
      ordinaria. Se toma por una votación de sí o no. Se aprueba con más de 1/2
      de los votos emitidos, y vale si participaron al menos dos quintos (2/5)
      de las personas del padrón. La votación permanece abierta al menos 7 días.

10.2  La tabla salarial. La tabla salarial se adopta por una votación de sí o
      no. Se aprueba con más de 1/2 de los votos emitidos, y vale si
      participaron al menos dos quintos (2/5) de las personas del padrón. La
      votación permanece abierta al menos 7 días.

10.3  Falta de quórum o de mayoría. Una votación que no alcanza su quórum o su
      mayoría no decide nada y deja todo como estaba. En una votación de sí o
      no, un empate no alcanza la mayoría.

Artículo 11. Recuento por clases

11.1  Asuntos que necesitan a cada clase. Además de la votación aprobada que
      estos estatutos piden, más de la mitad de los votos emitidos en cada clase
      deben estar a favor de: una reforma de estos estatutos; la fusión, un
      cambio de la forma legal o la venta de toda la empresa; y la liquidación.
      [el programa no lo hace cumplir: cuenta juntos todos los votos; las
      personas escrutadoras cuentan las clases.]

11.2  Asuntos de una clase. Cualquier otra decisión que quita o disminuye lo que
      estos estatutos o la tabla salarial dan a una sola clase necesita además
      más de la mitad de los votos emitidos en esa clase.
      [el programa no lo hace cumplir: cuenta juntos todos los votos; las
      personas escrutadoras cuentan la clase.]

11.3  Quórum de una clase. Una clase solo se cuenta por separado si votaron al
      menos un cuarto (1/4) de sus personas socias que están en el padrón. Si
      votaron menos, el asunto se presenta a todas las personas socias en una
      segunda votación, al menos cuatro semanas después de la primera y en su
      lugar. Una clase que tampoco en ella alcanza su quórum no se cuenta por
      separado, ni se cuenta así nunca una clase de menos de tres personas
      socias.
      [el programa no lo hace cumplir: cuida el quórum de todas; las personas
      escrutadoras cuentan las clases.]

11.4  Las admisiones, las exclusiones, la elección y la revocación de quienes
      ocupan los cargos y la concesión de una clave nueva a una persona socia se
      deciden solo por los votos de todas las personas socias y nunca se cuentan
      por clases.

11.5  Personas escrutadoras. La Presidencia nombra a dos personas escrutadoras
      de clases distintas que no ganan nada con el resultado; si hasta el cierre
      no ha nombrado a ninguna, lo hace el Consejo. Con los votos del registro y
      el libro de clases cuentan por clases, dentro de siete días desde el
      cierre, y firman un informe que cada persona socia puede leer y comprobar.
      Los votos en papel se reúnen clase por clase.
      [el programa no lo hace cumplir: los votos están abiertos a todas las
      personas socias; el recuento por clases lo hacen las personas.]

11.6  Antes de que las personas escrutadoras hayan informado, no se ejecuta nada
      que deba contarse por clases. Lo que no se aprueba en ese recuento no se
      ejecuta de ningún modo, aunque la votación de todas las personas socias lo
      haya aprobado.
      [el programa no lo hace cumplir: aceptaría el acto; quienes ocupan un
      cargo deben abstenerse de él.]

Artículo 12. Elecciones

12.1  Una elección se hace por una votación preferencial con eliminación por
      rondas. Donde se ordenan las candidaturas, la más débil se elimina ronda
      tras ronda hasta que una reúne más de 1/2 de los votos emitidos que
      todavía nombran una candidatura; donde se escoge una sola, queda elegida
      la que tiene más votos. Entre iguales deciden las rondas anteriores,
      después la membresía más larga, y al final el alfabeto de los nombres
      cortos en el registro; la opción de reabrir cede ante toda candidatura. La
      elección vale si participaron al menos dos quintos (2/5) de las personas
      del padrón, y permanece abierta al menos 14 días.

12.2  Solo las personas dueñas pueden ser candidatas. La papeleta ofrece siempre
      reabrir las candidaturas, también cuando hay una sola. Si gana esa opción,
      nadie queda elegida y las candidaturas empiezan de nuevo.

12.3  Un cargo empieza cuando lo acepta la propia persona interesada, con base
      en una votación electoral aprobada. En cualquier momento lo puede dejar la
      propia persona interesada.

12.4  Quien ocupa un cargo puede ser revocada antes de que termine el periodo.
      La votación sobre una revocación es una votación de sí o no. Se aprueba
      con más de 1/2 de los votos emitidos, vale si participaron al menos dos
      quintos (2/5) de las personas del padrón, y permanece abierta al menos 7
      días. Con el cierre de una votación de revocación aprobada termina el
      cargo; la persona revocada lo deja en el registro de inmediato, y lo que
      haga en él después no obliga a nadie.
      [el programa no lo hace cumplir: cuenta la votación; hasta que quien ocupa
      el cargo renuncie o el periodo termine, todavía acepta sus actos, y no los
      de nadie que le suceda.]

12.5  Cuando un periodo termina y nadie que suceda ha aceptado, quien ocupa el
      cargo sigue en funciones. De las facultades del cargo conserva entonces
      solo estas: admitir personas socias, abrir votaciones, asentar pagos de
      participaciones, aprobar horas, preparar nóminas y aprobar nóminas.

Artículo 13. El Consejo

13.1  El "Consejo" es el órgano de administración electo de la cooperativa.
      Adopta el plan anual y el presupuesto, dirige el negocio dentro de ellos y
      vigila a quienes ocupan los cargos. No decide nada que corresponda a la
      Asamblea General, y no da órdenes a personas determinadas en el trabajo.
      [el programa no lo hace cumplir: solo conoce cargos de una persona cada
      uno, y no da facultades a un consejo.]

13.2  Puestos. Los puestos del Consejo son, para las personas socias
      trabajadoras: 4; para las personas socias usuarias: 4.
      [el programa no lo hace cumplir: no lleva puestos.]

13.3  Elección por las clases. Cada clase elige a sus integrantes del Consejo en
      una reunión de la clase, entre sus propias personas dueñas, y por voto
      secreto si alguna de ellas lo desea. Quedan elegidas las que tienen más
      votos. Un puesto para el que nadie se presenta queda vacío hasta que
      alguien lo haga.
      [el programa no lo hace cumplir: cada una de sus votaciones es de todas
      las personas socias.]

13.4  Periodos. Quienes integran el Consejo son elegidas por dos años. De las
      primeras personas que elige una clase, una mitad, redondeada hacia abajo y
      escogida por sorteo, ocupa el puesto por un año. Nadie ocupa un puesto por
      más de tres periodos seguidos.
      [el programa no lo hace cumplir: solo lleva los periodos de los cargos.]

13.5  Un puesto se pierde con la membresía, por un cambio de clase, por el voto
      de la clase que lo cubrió, o con base en una votación aprobada sobre una
      revocación. La clase lo cubre por el resto del periodo.
      [el programa no lo hace cumplir: no lleva puestos.]

13.6  Sesiones del Consejo. La Presidencia convoca al Consejo al menos seis
      veces al año, y siempre que lo piden dos de sus integrantes. Lo hace por
      escrito y al menos con siete días de anticipación, con los asuntos que se
      decidirán. Sus actas quedan abiertas a todas las personas socias dentro de
      dos semanas.
      [el programa no lo hace cumplir: lo convocan y llevan sus actas las
      personas.]

13.7  Quórum del Consejo. El Consejo decide si participa más de la mitad de sus
      integrantes, y entre ellas al menos una persona de cada clase que cubre un
      puesto. Donde una clase ha faltado a dos sesiones seguidas, la siguiente
      puede decidir sin ella.
      [el programa no lo hace cumplir: lo cuidan las personas.]

13.8  Decisiones del Consejo. Cada integrante del Consejo tiene un voto, y
      decide más de la mitad de los votos emitidos. Donde están en contra todas
      las personas que hablan por una clase, el asunto se aplaza una vez, a la
      sesión siguiente. Quienes ocupan los cargos asisten sin voto, y la
      Presidencia dirige la sesión.
      [el programa no lo hace cumplir: no lleva decisiones del Consejo.]

Artículo 14. Círculos

14.1  Un "círculo" es un grupo de personas socias trabajadoras que hacen juntas
      un tipo de trabajo. Decide cómo se hace ese trabajo, dentro del plan y del
      presupuesto.
      [el programa no lo hace cumplir: no conoce círculos.]

14.2  Encargo. El Consejo forma y termina círculos. Para cada círculo escribe
      para qué es, qué puede decidir y gastar, y a quién da cuenta. Lo que no se
      dio a ningún círculo lo decide la Gerencia.
      [el programa no lo hace cumplir: no conoce círculos.]

14.3  Cómo decide un círculo. Un círculo decide cuando nadie en él tiene una
      objeción con razones. Si queda una después de una segunda reunión, decide
      más de la mitad del círculo.
      [el programa no lo hace cumplir: no conoce círculos.]

14.4  El Consejo de Personas Usuarias. El "Consejo de Personas Usuarias" lo
      forman quienes están en el Consejo por las personas socias usuarias y
      cinco personas más, a las que ellas eligen cada año. Dice qué se necesita,
      y lleva las quejas a quienes pueden remediarlas.
      [el programa no lo hace cumplir: no conoce un consejo así.]

14.5  Calidad del servicio. Cada círculo cuyo trabajo llega a personas usuarias
      acuerda cada año por escrito con el Consejo de Personas Usuarias qué hará
      y qué tan bueno será, y da cuenta de ello; si no se han puesto de acuerdo
      dentro de un mes, decide el Consejo. El Consejo de Personas Usuarias no da
      órdenes sobre cómo se hace el trabajo.
      [el programa no lo hace cumplir: no lleva tales acuerdos.]

Artículo 15. Cargos

15.1  La Presidencia. La Presidencia convoca a la Asamblea General y al Consejo,
      abre votaciones y cuida que se escuche a cada clase. Se elige por una
      votación electoral aprobada, sin plan de negocio, para un periodo de 24
      meses, y se ejerce, además del salario, ninguna parte de la nómina.

15.2  La Tesorería. La Tesorería lleva el dinero y sus cuentas, y, cuando la
      Presidencia está ausente o el asunto le concierne, dirige las sesiones y
      abre las votaciones. Se elige por una votación electoral aprobada, sin
      plan de negocio, para un periodo de 24 meses, y se ejerce, además del
      salario, ninguna parte de la nómina.

15.3  La Gerencia. La Gerencia dirige el negocio diario como lo indica el
      Consejo. Se elige por una votación electoral aprobada, sin plan de
      negocio, para un periodo de 24 meses, y se ejerce, además del salario,
      ninguna parte de la nómina.

15.4  Cargos y clases. Quien ocupa la Presidencia puede ser de cualquier clase,
      y también quien ocupa la Tesorería. Quien ocupa la Gerencia es una persona
      socia trabajadora. Quien es elegida para uno de estos cargos deja el
      puesto que tenga en el Consejo. Lo que se reembolsa o se paga por el cargo
      a una persona de otra clase lo fija la Asamblea General; no es salario.
      [el programa no lo hace cumplir: cualquier persona dueña puede ser elegida
      para cualquier cargo.]

15.5  Varios cargos. Una persona puede ocupar varios cargos, y con cada acto
      dice en cuál de ellos lo hace. Lo que necesita dos personas nunca lo hace
      una sola con dos cargos.

15.6  Firma. Fuera del negocio diario firman por la cooperativa, juntas, dos
      personas distintas que ocupan estos cargos; dentro de él firma sola la
      Gerencia. Donde la ley o una autoridad registral pide una secretaría, se
      inscribe a la Tesorería.
      [el programa no lo hace cumplir: los contratos se firman fuera del
      registro.]

Artículo 16. Conflictos de interés

16.1  Nadie aprueba sus propias horas, y nadie aprueba una nómina que preparó.

16.2  Quien tiene un interés propio en un contrato o en una decisión de la
      cooperativa lo dice antes, y en ese asunto ni negocia, ni firma, ni decide
      por la cooperativa. En una votación de las personas socias votan todas.
      [el programa no lo hace cumplir: no conoce intereses.]

16.3  Hablar y votar por lo que necesita la propia clase no es un interés propio
      en este sentido. Tener un contrato en condiciones que no se ofrecen a la
      clase en general sí lo es.
      [el programa no lo hace cumplir: no conoce intereses.]

16.4  La persona de cuya revocación se trata ni convoca ni preside la sesión que
      la discute, y no cuenta los votos.
      [el programa no lo hace cumplir: cualquiera puede repetir el recuento,
      pero la presidencia de la sesión la escogen las personas.]

Artículo 17. Salarios

17.1  El trabajo se paga por hora según una tabla de categorías y escalones. Una
      tabla la pone en vigor la Presidencia o la Tesorería con base en una
      votación aprobada sobre la tabla salarial, y vale desde la fecha que
      nombra. No se paga ningún salario que la tabla en vigor no dé.

17.2  Ninguna tarifa por hora de una tabla, dividida entre la más baja, da más
      de 6.
      [el programa no lo hace cumplir: lo cuida quien propone una tabla.]

17.3  Las horas de trabajo las anota la propia persona interesada, día por día,
      y nunca más de 16 horas en un día.

17.4  Las horas las aprueba la Gerencia, la Tesorería o la Presidencia, y nunca
      la persona que las trabajó.

17.5  Los salarios se pagan con una nómina que firmaron dos personas distintas:
      una que la prepara y otra que la aprueba después de revisarla. La prepara
      la Tesorería o la Presidencia a partir de horas aprobadas y de la tabla en
      vigor, y la aprueba la Gerencia o la Presidencia, pero nunca la persona
      que la preparó. Las horas ya pagadas no se pagan otra vez.

17.6  Cada cantidad se redondea línea por línea a la unidad más pequeña de la
      moneda, y las mitades hacia arriba.

Artículo 18. El ejercicio y el excedente

18.1  El ejercicio termina el 31 de diciembre. Dentro de cuatro meses se
      elaboran las cuentas del año, se abren a todas las personas socias y se
      presentan a la Asamblea General.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

18.2  Con el excedente de un año la cooperativa cubre primero las pérdidas
      anteriores, y después pone en su reserva un cuarto (1/4) de lo que queda,
      o más si la Asamblea General así lo resolvió antes de que empezara el año.
      Todo lo demás se reparte según este artículo; lo que se da conforme a la
      cláusula 18.8 se toma de la parte para la reserva.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

18.3  Partes de las clases. Lo que se reparte entre las personas socias va solo
      a las personas socias trabajadoras. Las demás tienen su ganancia en lo que
      hace la cooperativa y en precios justos.
      [el programa no lo hace cumplir: todavía no calcula el retorno.]

18.4  Retorno cooperativo. La parte de las personas socias trabajadoras se
      reparte entre ellas como retorno cooperativo: en proporción a lo que se
      pagó a cada una por su trabajo en el año, también a las que todavía están
      adquiriendo la participación. La cooperativa está obligada a ello por cada
      año antes de cuyo comienzo ya regían estos estatutos. Al menos la mitad
      (1/2) de la parte de cada persona socia se paga en dinero dentro de los
      ocho meses y medio que siguen al fin del año; el resto se abona a su
      cuenta de capital, de lo cual se le avisa por escrito y lo cual cada
      persona socia acepta tener en cuenta para sus impuestos.
      [el programa no lo hace cumplir: todavía no calcula el retorno.]

18.5  Cuentas de capital. Para cada persona socia se lleva una cuenta de capital
      con lo que se le abonó y todavía no se le pagó. No da voto. Los abonos más
      antiguos se pagan primero, siempre que eso no ponga en peligro los
      salarios ni a los acreedores; las deudas de la persona socia con la
      cooperativa pueden compensarse con ella.
      [el programa no lo hace cumplir: todavía no lleva cuentas de capital.]

18.6  Pérdidas. Una pérdida la carga primero la reserva, y después el excedente
      de años posteriores. Ninguna persona socia debe a la cooperativa ni a sus
      acreedores más que el precio de la participación.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

18.7  La reserva. La reserva pertenece a la cooperativa como un todo. Mientras
      la cooperativa exista, ninguna parte de la reserva se reparte entre las
      personas socias, tampoco al salir.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

18.8  Educación y solidaridad. La Asamblea General puede dar una parte de un
      excedente a la educación de las personas socias y a fondos del movimiento
      cooperativo.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

18.9  Préstamos e inversiones. La cooperativa puede tomar préstamos y dar
      garantía por ellos, y puede colocar en depósitos seguros el dinero que no
      necesita por un tiempo. No recibe depósitos del público. Un préstamo de
      más de un décimo de las ventas de un año necesita una votación aprobada.
      [el programa no lo hace cumplir: no lleva préstamos.]

Artículo 19. Salida

19.1  A la membresía puede renunciar en cualquier momento la propia persona
      interesada, salvo la última persona socia de todas. Termina cuando la
      renuncia entra en el registro, y con ella todo cargo de esa persona.

19.2  A quien deja de ser persona socia, de cualquier manera, se le debe lo que
      pagó por su participación y lo que esté abonado a su favor. La cooperativa
      lo paga en cuanto puede hacerlo sin poner en peligro los salarios ni a los
      acreedores. El tiempo más largo para ello, en años, es 3.
      [el programa no lo hace cumplir: los pagos se asientan; la devolución la
      hacen las personas.]

19.3  Muerte e incapacidad. La membresía termina con la muerte de la persona
      socia. Lo que se le debería al salir se debe a su sucesión. Quien la ley
      nombre para actuar por la persona socia puede reclamar lo debido, y no
      tiene voto.
      [el programa no lo hace cumplir: no conoce tales hechos.]

19.4  Suspensión. Cuando una falta grave pone en peligro a personas o a la
      empresa, quienes ocupan un cargo pueden mantener a una persona socia fuera
      del lugar de trabajo hasta por treinta días mientras se prepara el caso.
      El salario y el voto siguen.
      [el programa no lo hace cumplir: no lleva tales casos.]

19.5  Exclusión. Una persona socia solo puede ser excluida por una falta grave:
      tras un aviso escrito de los motivos al menos quince días antes de que
      surta efecto, y una audiencia al menos cinco días antes, y con base en una
      votación aprobada de tipo ordinario en la que estén a favor al menos tres
      cuartos de los votos emitidos. Desde su cierre quien fue excluida ni vota
      ni firma peticiones, y una decisión que dependió de un voto así se toma de
      nuevo; cuando ya no queda apelación abierta, asienta su renuncia.
      [el programa no lo hace cumplir: todavía no lleva un caso así del aviso a
      la apelación, y cuenta su voto hasta que la renuncia está en el registro.]

19.6  Apelación. Quien fue excluida puede apelar ante la Asamblea General dentro
      de treinta días. La apelación se gana salvo que una nueva votación alcance
      otra vez la mayoría de la cláusula 19.5. Hasta que se haya decidido, la
      participación no se devuelve. Si la apelación se gana, la membresía, el
      voto y las partes adquiridas quedan como si nunca se hubieran perdido.
      [el programa no lo hace cumplir: todavía no lleva un caso así del aviso a
      la apelación.]

Artículo 20. Desacuerdos

20.1  Quien se siente agraviada por la cooperativa, o en ella por una persona
      socia, lo dice por escrito. Dos personas socias que ambas partes aceptan
      las escuchan dentro de dos semanas y proponen un arreglo.
      [el programa no lo hace cumplir: lo arreglan las personas.]

20.2  Si eso falla, se intenta una mediación con alguien de fuera antes de que
      nadie vaya a un tribunal, salvo que la ley dé un derecho que se perdería
      por esperar.
      [el programa no lo hace cumplir: lo arreglan las personas.]

Artículo 21. Registro, claves y auditoría

21.1  Cada acto conforme a estos estatutos lo firma la persona que lo hizo, o
      trae la palabra firmada de esa persona, y se añade al registro. Nada de lo
      que está en él se altera ni se quita nunca; un error se corrige con un
      acto más.

21.2  Cada persona socia puede tener una copia completa del registro, leerla y
      comprobarla con cualquier programa en que confíe. La comprobación no
      necesita permiso. Los libros de la cooperativa están abiertos a cada
      persona socia.
      [el registro está entero en cada copia; los libros que se llevan fuera de
      él los abren las personas.]

21.3  Libro de personas socias. Quien lleva el dinero lleva también, aparte del
      registro, el libro de personas socias y de cargos que pide la ley, con
      nombres legales y domicilios; está abierto hasta donde la ley dice.
      [el programa no lo hace cumplir: no guarda domicilios.]

21.4  Copias firmadas. Cuando estos estatutos se firman también en papel, la
      Presidencia o la Tesorería asienta en el registro el resumen criptográfico
      de la página escaneada y los nombres de quienes la firmaron. La página
      misma se guarda con los papeles de la cooperativa.

21.5  Auditoría anual. Una vez al año dos personas socias que no ocupan ningún
      cargo, o una auditoría externa donde no haya dos personas socias así o la
      ley la pida, revisan el registro y los libros e informan a la Asamblea
      General.
      [el programa no lo hace cumplir: cualquiera puede auditar el registro en
      cualquier momento; que alguien lo haga depende de las personas.]

21.6  Una persona socia firma con claves propias y no las presta a nadie. Una
      clave más la inscribe la propia persona interesada, y una clave perdida o
      robada la revoca la propia persona interesada. La última clave de una
      persona socia no puede revocarse sin una nueva. Si una clave fue robada,
      quien la tenía dice cuál es el último acto en que se debe confiar. Lo que
      la clave firmó después en votaciones abiertas, en peticiones abiertas y
      como aprobaciones en las que todavía no se apoya nada se retira entonces,
      y las claves que inscribió terminan con ella; lo demás que firmó queda en
      disputa hasta que un acto más lo corrija.

21.7  A una persona socia que perdió todas sus claves otras le dan una nueva. La
      solicitud, con la prueba de que la persona socia tiene la clave nueva, la
      puede asentar cualquier persona socia.

21.8  Hasta 5 personas socias, llamadas sus guardianas, las escoge de antemano
      la propia persona interesada.

21.9  La solicitud la aprueban 2 de las guardianas de la persona socia. Una
      aprobación así la puede asentar cualquier persona socia a la que la
      persona socia escogió.

21.10 En lugar de las guardianas, las personas socias pueden conceder la
      solicitud; lo ejecuta cualquier persona dueña, con base en una votación
      ordinaria aprobada.

21.11 Lo aprobado o concedido no surte efecto antes de que pasen 7 días, cuando
      lo pone en vigor cualquier persona socia. Entonces terminan las claves
      anteriores de la persona socia.

21.12 Hasta entonces lo puede vetar la propia persona interesada, con una clave
      que todavía esté en vigor. Después de un veto solo puede concederse con
      base en una votación que se abrió más tarde, y ningún segundo veto la
      detiene.

21.13 Los nombres legales, los domicilios, las cuentas bancarias, las
      enfermedades y los motivos de un caso nunca entran en claro en el
      registro.
      [el programa no lo hace cumplir: no pide nada de eso, pero no puede leer
      lo que las personas escriben en texto libre.]

Artículo 22. Responsabilidad

22.1  A quien actúa por la cooperativa de buena fe y con cuidado se le libra de
      lo que eso le cueste hasta donde la ley lo permite, y la cooperativa puede
      asegurarle.
      [el programa no lo hace cumplir: no lleva reclamaciones.]

Artículo 23. Reforma y liquidación

23.1  Estos estatutos se reforman con base en una votación aprobada sobre los
      estatutos. Una votación así es una votación de sí o no. Se aprueba con al
      menos dos tercios (2/3) de los votos de todas las personas con derecho a
      votar, y vale si participaron al menos la mitad (1/2) de las personas del
      padrón. Permanece abierta al menos 28 días.

23.2  Una reforma necesita además la mayoría en cada clase que pide la cláusula
      11.1.
      [el programa no lo hace cumplir: las personas escrutadoras cuentan las
      clases antes de que una reforma se ponga en vigor.]

23.3  Cláusulas blindadas. Hay normas más difíciles de cambiar que las demás:
      cláusula 3.1 y Artículo 23, con todo lo que está debajo de ellas, toda
      cifra que dicen, las palabras bajo las que están y el sentido de los
      términos que usan; y también lo que decide una votación así: su regla, las
      peticiones, quién la abre, vota, reúne los votos y la cierra, y cómo se
      guardan los votos. Se reforman solo con base en una votación aprobada
      sobre las cláusulas blindadas. Una votación así es una votación de sí o
      no. Se aprueba con al menos cuatro quintos (4/5) de los votos de todas las
      personas con derecho a votar, y vale si participaron al menos la mitad
      (1/2) de las personas del padrón. Permanece abierta al menos 28 días.

23.4  Una reforma la pone en vigor la Presidencia o la Tesorería, con base en
      una votación aprobada sobre los estatutos, o en la que pide la cláusula
      23.3, exactamente con las palabras que se votaron. Si los estatutos que
      cambia cambiaron entretanto, caduca y debe votarse de nuevo. El modelo y
      la moneda del registro no pueden cambiarse por una reforma.

23.5  Fusión y venta. La cooperativa se fusiona con otra, cambia su forma legal
      o vende toda su empresa solo con base en una votación aprobada del tipo de
      la cláusula 23.1.
      [el programa no lo hace cumplir: lo ejecutan las personas.]

23.6  Liquidación. La cooperativa se liquida solo con base en una votación
      aprobada del tipo de la cláusula 23.1. De lo que tiene se paga primero a
      acreedores y salarios, y después lo que se debe a personas socias y a
      quienes salieron.
      [el programa no lo hace cumplir: lo ejecutan las personas.]

23.7  Lo que queda. Lo que queda después va a otra cooperativa con fines
      parecidos, o a un fondo para fundarlas, según escojan las personas socias;
      nunca a las personas socias.
      [el programa no lo hace cumplir: lo ejecutan las personas, y un tribunal
      puede exigírselo.]

Artículo 24. Fundación y transición

24.1  Las personas fundadoras son las que nombra el acta de fundación. Cada una
      acepta estos estatutos con su propia firma, y la cooperativa no hace nada
      más hasta que todas lo hayan hecho. Quien declina, o es tachada por todas
      las demás, no es fundadora. Una persona fundadora tiene un voto completo
      desde la fundación, también mientras todavía paga la participación en
      cuotas.

24.2  Hasta que las primeras personas electas hayan aceptado sus cargos, las
      personas dueñas actúan por petición: las primeras votaciones los eligen.

24.3  El primer Consejo. Las personas fundadoras firman el primer libro de
      clases. Cada clase elige a sus integrantes del Consejo dentro de los seis
      meses que siguen a la fundación, o después en cuanto tiene tres personas
      socias; hasta entonces sus puestos quedan vacíos.
      [el programa no lo hace cumplir: no lleva puestos.]

24.4  La cooperativa no tiene sello. Los documentos los firman por ella quienes
      nombran estos estatutos o una votación aprobada.
      [el programa no lo hace cumplir: los bancos y las oficinas quieren tinta.]

24.5  Se aplica la ley del lugar donde está el domicilio social. Si una cláusula
      resulta nula, las demás quedan en pie.
      [el programa no lo hace cumplir: no conoce la ley de ningún país.]
