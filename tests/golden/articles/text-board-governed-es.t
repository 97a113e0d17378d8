# What a founder gets from the model board-governed in Spanish: the whole text under the law of California.
$ sample-answers board-governed.us-ca.es | coop articles show --answers -
Estatutos de una cooperativa de trabajo gobernada por un Consejo electo

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

1.3   La cooperativa se organiza según el modelo Gobierno por Consejo: las
      personas socias eligen un Consejo que dirige la empresa de una de sus
      sesiones a la siguiente, que responde ante ellas y al que pueden revocar.
      Cada persona dueña tiene un voto, sea cual sea el capital que aportó.

1.4   El objeto de la cooperativa es dar a sus personas socias trabajo bueno y
      duradero en una empresa que es suya y que gobiernan juntas, y ejercer toda
      actividad lícita que sirva a ese objeto.

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
      reglamentos y la tabla salarial que adopta la Asamblea General, estos
      antes que las resoluciones del Consejo, y estas antes que las
      instrucciones en el trabajo.
      [el programa no lo hace cumplir: qué norma está por encima lo juzgan las
      personas.]

Artículo 2. Palabras que usan estos estatutos

2.1   El "registro" es la historia firmada de la cooperativa: una línea
      ininterrumpida de actos firmados. Un acto para el que estos estatutos
      nombran una facultad no tiene efecto si no está ahí.

2.2   Una "persona socia" es una persona que trabaja en la cooperativa y fue
      admitida en ella.

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

3.1   Todas las personas dueñas tienen los mismos derechos. Ninguna tiene más de
      un voto, sea cual sea su cargo, su salario, su capital o su antigüedad.

3.2   La membresía está abierta a toda persona que pueda y quiera hacer el
      trabajo y asumir los deberes de una persona socia, sin distinción de
      origen, sexo, creencia, edad, discapacidad o modo de vida. Una persona
      socia es una persona física con la edad en que la ley le permite
      obligarse.
      [el programa no lo hace cumplir: el registro no guarda tales datos de
      nadie, ni debe.]

3.3   Una persona socia trabaja para la cooperativa con cuidado, paga las cuotas
      de la participación cuando vencen, guarda la privacidad de las demás y
      acata las decisiones de la Asamblea General.
      [el programa no lo hace cumplir: una falta la juzgan las personas.]

3.4   Permisos. Una persona socia puede estar de permiso hasta 12 meses cada
      vez, y conserva la membresía, la participación y el voto. Ninguna parte de
      un voto se pierde por ello.
      [el programa no lo hace cumplir: no lleva los permisos.]

Artículo 4. Admisión

4.1   Periodo de aspirante. Quien quiere ser persona socia trabaja primero en la
      cooperativa como "persona aspirante". Este periodo de aspirante dura 6
      meses desde el primer día de trabajo. El Consejo puede acortarlo para una
      persona que ya trabajó aquí antes.
      [el programa no lo hace cumplir: no sabe cuándo empezó a trabajar una
      persona aspirante.]

4.2   Derechos en el periodo de aspirante. Una persona aspirante cobra según la
      misma tabla que las personas socias, recibe la misma formación en el
      trabajo y en los asuntos de la cooperativa, y puede asistir y hablar en
      las sesiones. Una persona socia a la que ambas partes aceptan la acompaña
      y, a mitad del periodo, le dice cómo va.
      [el programa no lo hace cumplir: solo toma horas de personas socias; el
      salario de una persona aspirante se paga aparte.]

4.3   Ahorro para la participación. Una persona aspirante puede pedir que se
      aparte para la participación social una parte de cada salario. Sigue
      siendo suya: con la admisión se abona a la participación, y si no hay
      admisión se le devuelve completa.
      [el programa no lo hace cumplir: solo asienta pagos de una participación
      desde la admisión.]

4.4   El fin del periodo de aspirante. Dentro de los treinta días que siguen al
      periodo de aspirante se abre una votación de admisión sobre cada persona
      aspirante que presentó su solicitud. A quien no es admitida se le dice por
      qué. El Consejo puede ofrecer un segundo periodo de aspirante, pero no un
      tercero.
      [el programa no lo hace cumplir: no lleva fechas de un periodo de
      aspirante; la votación misma sí se hace cumplir.]

4.5   Una persona que desea entrar lo dice en una solicitud firmada. La puede
      asentar en el registro cualquier persona socia.

4.6   Antes de la admisión la persona solicitante recibe estos estatutos, la
      tabla salarial y las últimas cuentas anuales, y firma un convenio de
      membresía que dice el precio de la participación, sus cuotas y qué pasa
      con ella al salir.
      [el programa no lo hace cumplir: el convenio se firma aparte del
      registro.]

4.7   A una persona solicitante la admite la Secretaría o la Presidencia, con
      base en una votación de admisión aprobada, y desde ese momento quien
      solicitó es persona socia.

4.8   Una votación de admisión es una votación de sí o no. Se aprueba con más de
      1/2 de los votos emitidos, y vale si participaron al menos la mitad (1/2)
      de las personas del padrón. Permanece abierta al menos 7 días.

Artículo 5. La participación social

5.1   Cada persona socia tiene exactamente una participación social, o la parte
      de ella que ha adquirido. Nadie tiene nunca más de una, y nadie que no sea
      persona socia tiene ninguna. No puede darse en prenda ni heredarse.

5.2   El precio de una participación es USD 500.00. Es el mismo para cada
      persona que entra mientras este artículo está en vigor, y se devuelve sin
      ganancia ni interés.

5.3   El número de partes iguales en que la participación se paga y se adquiere
      es 1. Los pagos pueden ser de cualquier monto; una parte está pagada
      cuando todos los pagos juntos alcanzan la misma parte del precio.

5.4   La participación se adquiere entera cuando está pagada por completo. El
      tiempo desde la admisión que además debe haber pasado es 0 meses.

5.5   Una participación completa da un voto completo, y cada parte adquirida da
      la misma parte de un voto. La fracción se guarda y se cuenta con
      exactitud.

5.6   Los pagos de una participación los asienta en el registro la Tesorería o
      la Secretaría, y nunca la persona que paga.

5.7   Un cambio posterior del precio o del calendario no toca las
      participaciones de quienes fueron admitidas antes.

5.8   Transmisión. Una participación no puede venderse ni regalarse a nadie;
      solo vuelve a la cooperativa.

5.9   A petición suya, una persona socia recibe un certificado de la
      participación. No prueba nada que el registro no diga.
      [el programa no lo hace cumplir: los certificados se imprimen.]

Artículo 6. La Asamblea General

6.1   La Asamblea General de las personas socias es la autoridad máxima de la
      cooperativa. Cada persona socia puede asistir y hablar, y vota con el
      voto, o la parte de un voto, que tiene. Decide por votaciones en el
      registro, para que quienes están de permiso, en turno o lejos participen
      igual que quienes están en la sala.

6.2   Corresponden solo a la Asamblea General: estos estatutos y la tabla
      salarial; la admisión y la exclusión de personas socias; la elección y la
      revocación de quienes ocupan un cargo y de las personas consejeras, salvo
      lo que permite la cláusula 11.14; las cuentas anuales y el uso de un
      excedente; todo lo que pasa del límite de la cláusula 11.8; la fusión, la
      venta de toda la empresa y la liquidación.
      [el programa no lo hace cumplir: hace cumplir aquellas para las que estos
      estatutos nombran una decisión.]

6.3   Sesión anual. El Consejo convoca a la Asamblea General a sesión al menos
      una vez en cada ejercicio, dentro de los seis meses que siguen al fin del
      anterior, para conocer las cuentas anuales y el informe del Consejo, y
      para elegir.
      [el programa no lo hace cumplir: las sesiones las convocan y celebran las
      personas; sus votaciones sí se hacen cumplir.]

6.4   Sesiones extraordinarias. El Consejo puede convocar una sesión
      extraordinaria en cualquier momento. La convoca siempre que lo pide una
      petición completa, y la celebra dentro de cuarenta y cinco días; si no la
      ha convocado dentro de diez días, la convocan quienes firmaron la
      petición.
      [el programa no lo hace cumplir: las sesiones las convocan y celebran las
      personas; una petición abre su votación por sí misma.]

6.5   Convocatoria. Una sesión se convoca por escrito, por medios electrónicos o
      en papel, al menos con 14 días de anticipación. La convocatoria dice el
      día, el lugar, cómo participar a distancia y cada asunto que se decidirá.
      Lo que no dice no se decide ahí.
      [el programa no lo hace cumplir: cuida el tiempo en que una votación
      permanece abierta.]

6.6   Actas. La Presidencia dirige la sesión y la Secretaría lleva el acta,
      salvo que la sesión escoja a otras personas. Las actas quedan abiertas a
      todas las personas socias dentro de dos semanas.
      [el programa no lo hace cumplir: las actas las llevan las personas.]

6.7   Una propuesta la puede presentar a las personas socias cualquier persona
      socia. Lo que se vota es la propuesta tal como está cuando se abre la
      votación, a la letra.

6.8   Una votación no necesita sesión. Lo que una votación aprobada decidió sin
      ella queda decidido como si la hubiera.

Artículo 7. Peticiones

7.1   Una petición no necesita el permiso de nadie. La puede iniciar cualquier
      persona dueña y la puede firmar cualquier persona dueña.

7.2   Una petición está completa cuando la ha firmado un décimo (1/10) de las
      personas dueñas, redondeado hacia arriba a personas enteras, y nunca menos
      de 2 de ellas, salvo que no haya tantas personas dueñas. El número queda
      fijo al iniciar la petición.

7.3   Una petición reúne firmas durante 30 días y caduca si para entonces no
      está completa.

7.4   Con una petición completa puede abrirse la votación que pide aunque nadie
      con un cargo lo desee. Ninguna ausencia, revocación o fin de periodo
      detiene nunca una petición.

Artículo 8. Votaciones

8.1   Una votación la abre la Presidencia, la Secretaría o cualquier persona
      socia con una petición completa. La apertura fija la pregunta, las
      opciones, el tipo de decisión, el padrón y la hora de cierre; nada de ello
      puede cambiarse después. Una votación se juzga por los estatutos en vigor
      al abrirse.

8.2   Aviso de una votación. Quien abre una votación comunica por escrito a cada
      persona de su padrón, el día de la apertura, la pregunta, la hora de
      cierre y cómo votar.
      [el programa no lo hace cumplir: muestra las votaciones abiertas, y no
      envía cartas.]

8.3   El padrón nombra a cada persona socia que tiene un voto o una parte de un
      voto, con su peso exacto. Su fecha de corte es el día de la apertura menos
      0 días. Las personas fundadoras están en él en todo caso.

8.4   Un voto lo puede emitir cualquier persona socia cuyo nombre está en el
      padrón, desde la apertura hasta la hora de cierre. Quien vota otra vez
      reemplaza su voto anterior.

8.5   Votos abiertos. Cómo votó cada persona socia en el registro lo puede leer
      toda persona socia. De los votos en papel se ve quién votó, y cuántas
      papeletas dijeron qué.

8.6   Sin representación. Nadie puede votar por otra persona, y ningún voto
      puede comprarse, prometerse ni delegarse.
      [el programa no toma ningún voto que no haya firmado quien vota; si uno
      fue comprado o prometido no puede saberlo.]

8.7   Un voto que firmó quien vota puede llegar también por correo, por teléfono
      o de cualquier otra manera, y lo asienta cualquier persona socia. Sigue
      siendo el voto de quien lo firmó. Cada voto de una persona lleva un
      número, y de varios cuenta el del número más alto. Quien cierra una
      votación puede asentar con el cierre los votos así llegados a tiempo, y
      responde de ello.

8.8   Una persona que no tiene clave para firmar vota en papel. Dos personas
      escrutadoras que no son candidatas cuentan las papeletas, cada una por su
      lado, y firman quién votó y qué contaron; el recuento lo asienta cualquier
      persona socia y solo vale si ambas dicen lo mismo. En papel puede votar
      como máximo un cuarto (1/4) de las personas del padrón, y siempre una.

8.9   Abstenerse es participar: una abstención cuenta para el quórum y no está
      entre los votos emitidos.

8.10  Cuando una persona del padrón deja la cooperativa antes del cierre, un
      voto ya emitido se mantiene y se cuenta; después esa persona no puede
      emitir ninguno.

8.11  Después de la hora de cierre, o cuando han votado todas las personas del
      padrón, una votación la cierra la Secretaría, la Presidencia o cualquier
      persona dueña. El cierre solo asienta lo que cualquiera puede volver a
      contar; quien cierra no decide nada. Que todas hayan votado vale antes que
      todo tiempo mínimo de una votación abierta.

8.12  Ejecución. Lo que decidió una votación se ejecuta dentro de 180 días desde
      su cierre, una vez, o la decisión caduca. Quien fue elegida y no ha tomado
      el cargo ya no puede tomarlo cuando se ha decidido una elección posterior
      para el mismo cargo.

Artículo 9. Tipos de decisión

9.1   Decisiones ordinarias. Lo que no tiene regla propia es una decisión
      ordinaria. Se toma por una votación de sí o no. Se aprueba con más de 1/2
      de los votos emitidos, y vale si participaron al menos la mitad (1/2) de
      las personas del padrón. La votación permanece abierta al menos 7 días.

9.2   La tabla salarial. La tabla salarial se adopta por una votación de sí o
      no. Se aprueba con más de 1/2 de los votos emitidos, y vale si
      participaron al menos la mitad (1/2) de las personas del padrón. La
      votación permanece abierta al menos 7 días.

9.3   Falta de quórum o de mayoría. Una votación que no alcanza su quórum o su
      mayoría no decide nada y deja todo como estaba. En una votación de sí o
      no, un empate no alcanza la mayoría.

Artículo 10. Elecciones

10.1  Una elección se hace por una votación preferencial con eliminación por
      rondas. Donde se ordenan las candidaturas, la más débil se elimina ronda
      tras ronda hasta que una reúne más de 1/2 de los votos emitidos que
      todavía nombran una candidatura; donde se escoge una sola, queda elegida
      la que tiene más votos. Entre iguales deciden las rondas anteriores,
      después la membresía más larga, y al final el alfabeto de los nombres
      cortos en el registro; la opción de reabrir cede ante toda candidatura. La
      elección vale si participaron al menos la mitad (1/2) de las personas del
      padrón, y permanece abierta al menos 14 días.

10.2  Solo las personas dueñas pueden ser candidatas. La papeleta ofrece siempre
      reabrir las candidaturas, también cuando hay una sola. Si gana esa opción,
      nadie queda elegida y las candidaturas empiezan de nuevo.

10.3  Un cargo empieza cuando lo acepta la propia persona interesada, con base
      en una votación electoral aprobada. En cualquier momento lo puede dejar la
      propia persona interesada.

10.4  Quien ocupa un cargo, y toda persona consejera, puede ser revocada antes
      de que termine el periodo. La votación sobre una revocación es una
      votación de sí o no. Se aprueba con más de 1/2 de los votos emitidos, vale
      si participaron al menos la mitad (1/2) de las personas del padrón, y
      permanece abierta al menos 7 días. Con el cierre de una votación de
      revocación aprobada termina el cargo, y también el puesto en el Consejo;
      la persona revocada de un cargo lo deja en el registro de inmediato, y lo
      que haga después en el cargo o en el puesto no obliga a nadie.
      [el programa no lo hace cumplir: cuenta la votación; hasta que quien ocupa
      el cargo renuncie o el periodo termine, todavía acepta sus actos, y no los
      de nadie que le suceda.]

10.5  Cuando el periodo de un cargo termina y nadie que suceda ha aceptado,
      quien ocupa el cargo sigue en funciones. De las facultades del cargo
      conserva entonces solo estas: abrir votaciones, cerrar votaciones, asentar
      pagos de participaciones, aprobar horas, preparar nóminas y aprobar
      nóminas.

Artículo 11. El Consejo

11.1  El "Consejo" dirige la cooperativa de una sesión de la Asamblea General a
      la siguiente y responde ante ella. Tiene 7 puestos. Quien ocupa uno es una
      "persona consejera". Quienes ocupan la Presidencia, la Secretaría y la
      Tesorería son personas consejeras por su cargo.
      [el programa no lo hace cumplir: solo conoce cargos de una persona cada
      uno, y ningún órgano de varias.]

11.2  Los otros puestos no se cubren según la cláusula 10.1. Por cada persona
      dueña que se presenta como candidata, las personas socias celebran una
      votación aparte. Es una votación de sí o no. Se aprueba con más de 1/2 de
      los votos emitidos, vale si participaron al menos la mitad (1/2) de las
      personas del padrón, y permanece abierta al menos 14 días.

11.3  Estas votaciones se abren y se cierran juntas. De las candidaturas
      aprobadas, toman los puestos libres las que tienen más votos a favor;
      entre iguales decide la membresía más larga. Para los puestos que siguen
      libres, las candidaturas empiezan de nuevo.
      [el programa no lo hace cumplir: cuenta cada votación; quién toma qué
      puesto lo hallan las personas.]

11.4  Cargos incompatibles. La Presidencia, la Secretaría y la Tesorería las
      ocupan tres personas distintas, y la Gerencia General no tiene puesto en
      el Consejo. Solo mientras hay menos de cuatro personas dueñas puede una
      persona ocupar dos de los cuatro cargos; quien ocupa la Gerencia General
      puede entonces estar en el Consejo si ocupa la Presidencia o la
      Secretaría, y quien ocupa la Tesorería tampoco entonces ocupa la
      Presidencia ni la Gerencia General.
      [el programa no lo hace cumplir: permite que una persona ocupe varios
      cargos, y no conoce ningún consejo.]

11.5  Periodos del Consejo. Una persona consejera ocupa su puesto por 24 meses
      desde que lo toma, y puede ser elegida otra vez. Quien sigue en funciones
      en un cargo conserva el puesto por el mismo tiempo.
      [el programa no lo hace cumplir: solo lleva los periodos de los cargos.]

11.6  Elección en dos grupos. El Consejo nunca se elige todo de una vez. Más o
      menos la mitad de sus puestos, entre ellos el de la Presidencia, se cubre
      en una sesión anual; los demás, entre ellos los de la Secretaría y la
      Tesorería, en la de otro año. Para empezar, quien ocupa por primera vez un
      puesto del segundo grupo lo deja un año antes de que termine su periodo, y
      puede ser candidata otra vez.
      [el programa no lo hace cumplir: cuenta un periodo completo; los puestos
      los dejan las personas.]

11.7  Facultades del Consejo. El Consejo fija las metas de la empresa, adopta su
      presupuesto, vigila a la Gerencia General, y puede hacer todo lo que ni la
      ley ni la cláusula 6.2 reservan a las personas socias. Lo que decidió la
      Asamblea General le obliga.
      [el programa no lo hace cumplir: no puede ver qué resuelve un consejo.]

11.8  El límite. El Consejo puede obligar a la cooperativa hasta por USD
      50000.00 en un asunto; lo que va junto cuenta como uno solo. Para lo que
      pasa de ahí necesita antes una votación aprobada. Los salarios según la
      tabla salarial, los impuestos y los bienes para el negocio diario quedan
      fuera de este límite.
      [el programa no lo hace cumplir: no ve contratos, ni más pagos que los
      salarios.]

11.9  Sesiones del Consejo. El Consejo sesiona al menos una vez cada dos meses,
      y siempre que lo piden la Presidencia o dos personas consejeras. Se le
      convoca al menos con cinco días de anticipación, con los asuntos que se
      decidirán; si todas las personas consejeras están de acuerdo, con menos.
      Pueden participar a distancia. Lo que todas ellas acuerdan por escrito no
      necesita sesión.
      [el programa no lo hace cumplir: no lleva las sesiones de un consejo.]

11.10 Puertas abiertas. Cada persona socia puede escuchar las sesiones del
      Consejo, salvo cuando este habla de los asuntos privados de una persona o
      de una negociación que se perjudicaría con ello. Las actas y las
      resoluciones quedan abiertas a todas las personas socias dentro de dos
      semanas, y lo que hubo que mantener en privado, en cuanto pasa la razón
      para ello.
      [el programa no lo hace cumplir: la puerta la abren las personas.]

11.11 Quórum del Consejo. El Consejo puede decidir cuando participan personas
      consejeras que ocupan más de la mitad de sus puestos, y al menos dos
      personas. Cada persona tiene un voto, y nadie vota por otra. Una
      resolución necesita más votos a favor que en contra; la Presidencia no
      tiene voto de calidad.
      [el programa no lo hace cumplir: solo cuenta votaciones de las personas
      socias.]

11.12 Pago del trabajo en el Consejo. El tiempo dedicado al trabajo del Consejo
      es tiempo de trabajo y se paga como cualquier otro. Una persona consejera
      no recibe por el puesto nada más que eso, ni recibe préstamos de la
      cooperativa.
      [el programa no lo hace cumplir: paga las horas anotadas, sea lo que sea
      que se hizo en ellas, y no ve préstamos.]

11.13 Deberes de las personas consejeras. Una persona consejera actúa con
      cuidado, de buena fe, y por la cooperativa como un todo y no por un grupo
      dentro de ella.
      [el programa no lo hace cumplir: lo juzgan las personas, y los
      tribunales.]

11.14 Puestos vacantes. Cuando un cargo queda vacante antes de que termine su
      periodo, su elección se abre dentro de treinta días. Un puesto vacante que
      no va con un cargo lo puede cubrir el Consejo, con una persona dueña,
      hasta la siguiente sesión anual.
      [el programa no lo hace cumplir: la elección la abren a tiempo las
      personas.]

11.15 Pérdida del puesto. Un puesto se pierde por una revocación según la
      cláusula 10.4, y con la membresía. La revocación de quien falta sin buena
      razón a tres sesiones seguidas del Consejo se somete a las personas
      socias.
      [el programa no lo hace cumplir: termina el cargo de quien sale, y de una
      revocación solo cuenta los votos.]

11.16 Un Consejo sin quórum. Mientras hay tantos puestos vacantes que el Consejo
      no puede tener quórum, las personas consejeras que quedan pagan salarios y
      deudas, mantienen la empresa en marcha y hacen que se cubran los puestos
      vacantes. No deciden nada más.
      [el programa no lo hace cumplir: no conoce ningún órgano de varias
      personas.]

Artículo 12. Cargos

12.1  La Presidencia. La Presidencia convoca y dirige las sesiones del Consejo y
      habla por él. Se elige por una votación electoral aprobada, sin plan de
      negocio, para un periodo de 24 meses, y se ejerce, además del salario,
      ninguna parte de la nómina.

12.2  La Secretaría. La Secretaría lleva las actas, y se ocupa de avisos,
      admisiones y votaciones. Se elige por una votación electoral aprobada, sin
      plan de negocio, para un periodo de 24 meses, y se ejerce, además del
      salario, ninguna parte de la nómina.

12.3  La Tesorería. La Tesorería lleva el dinero y sus cuentas. Se elige por una
      votación electoral aprobada, sin plan de negocio, para un periodo de 24
      meses, y se ejerce, además del salario, ninguna parte de la nómina.

12.4  La Gerencia General. La Gerencia General dirige el negocio diario. Se
      elige por una votación electoral aprobada, sin plan de negocio, para un
      periodo de 36 meses, y se ejerce, además del salario, ninguna parte de la
      nómina.

12.5  Candidaturas a la Gerencia General. A la Gerencia General solo puede ser
      candidata una persona dueña a la que el Consejo propuso. El Consejo da a
      conocer la vacante, escucha a toda persona dueña que se postula, y propone
      a más de una donde más de una es apta.
      [el programa no lo hace cumplir: toma como candidata a cualquier persona
      dueña.]

12.6  Límites de la Gerencia General. La Gerencia General se atiene al
      presupuesto y a las resoluciones del Consejo, informa en cada una de sus
      sesiones, y puede asistir a ellas sin voto. El Consejo dice por escrito
      hasta qué monto puede la Gerencia General obligar por sí sola a la
      cooperativa.
      [el programa no lo hace cumplir: no lleva presupuestos ni resoluciones de
      un consejo.]

12.7  Una gerencia de fuera. Si no se elige a ninguna persona dueña para la
      Gerencia General, el Consejo puede contratar a una persona que no es socia
      para dirigir el negocio diario, hasta por un año cada vez. Esa persona no
      ocupa ningún cargo y no tiene voto; lo que estos estatutos piden de la
      Gerencia General lo hacen entonces los otros cargos que los mismos
      estatutos nombran para ello.
      [el programa no lo hace cumplir: da facultades solo a personas socias.]

12.8  Votaciones por encargo del Consejo. La Presidencia o la Secretaría abre
      sin demora toda votación que el Consejo resolvió, y toda elección que deba
      hacerse.
      [el programa no lo hace cumplir: solo se lo permite; si no lo hacen, una
      petición abre la votación.]

12.9  Varios cargos. Donde estos estatutos nombran varios cargos para un acto,
      cualquiera de ellos puede hacerlo, esté o no otro de ellos vacante o
      ausente. Una persona que ocupa dos cargos dice con cada acto en cuál de
      ellos lo hace, y nunca hace sola lo que necesita dos personas.

12.10 Firma. Fuera del negocio diario firman por la cooperativa dos personas
      juntas: dos personas consejeras, o una persona consejera y la Gerencia
      General.
      [el programa no lo hace cumplir: los contratos se firman fuera del
      registro.]

Artículo 13. Conflictos de interés

13.1  Nadie aprueba sus propias horas, y nadie aprueba una nómina que preparó.

13.2  Quien tiene un interés propio en un contrato o en una decisión de la
      cooperativa lo dice antes, y en ese asunto ni negocia, ni firma, ni decide
      por la cooperativa. En una votación de las personas socias votan todas.
      [el programa no lo hace cumplir: no conoce intereses.]

13.3  Una persona consejera con un interés según la cláusula 13.2 sale de la
      sala mientras el Consejo habla y vota sobre el asunto. Lo que el Consejo
      resuelve entonces se comunica a las personas socias en su siguiente
      sesión.
      [el programa no lo hace cumplir: no conoce intereses.]

13.4  La persona de cuya revocación se trata ni convoca ni preside la sesión que
      la discute, y no cuenta los votos.
      [el programa no lo hace cumplir: cualquiera puede repetir el recuento,
      pero la presidencia de la sesión la escogen las personas.]

Artículo 14. Salarios

14.1  El trabajo se paga por hora según una tabla de categorías y escalones. Una
      tabla la pone en vigor la Tesorería o la Presidencia con base en una
      votación aprobada sobre la tabla salarial, y vale desde la fecha que
      nombra. No se paga ningún salario que la tabla en vigor no dé.

14.2  Ninguna tarifa por hora de una tabla, dividida entre la más baja, da más
      de 6.
      [el programa no lo hace cumplir: lo cuida quien propone una tabla.]

14.3  Las horas de trabajo las anota la propia persona interesada, día por día,
      y nunca más de 16 horas en un día.

14.4  Las horas las aprueba la Gerencia General, la Tesorería o la Presidencia,
      y nunca la persona que las trabajó.

14.5  Los salarios se pagan con una nómina que firmaron dos personas distintas:
      una que la prepara y otra que la aprueba después de revisarla. La prepara
      la Tesorería o la Secretaría a partir de horas aprobadas y de la tabla en
      vigor, y la aprueba la Gerencia General o la Presidencia, pero nunca la
      persona que la preparó. Las horas ya pagadas no se pagan otra vez.

14.6  Cada cantidad se redondea línea por línea a la unidad más pequeña de la
      moneda, y las mitades hacia arriba.

Artículo 15. Sindicato y comité de empresa

15.1  Sindicato. Toda persona que trabaja en la cooperativa es libre de
      afiliarse a un sindicato, y nadie gana ni pierde por ello. Donde la
      mayoría de quienes trabajan aquí escogió un sindicato para que hable en su
      nombre, el Consejo lo reconoce y negocia con él de buena fe.
      [el programa no lo hace cumplir: no lleva negociaciones.]

15.2  Acuerdos. Lo que se acuerda con un sindicato sobre tarifas salariales
      surte efecto por medio de una tabla salarial. El Consejo presenta esa
      tabla sin demora a las personas socias.
      [el programa no lo hace cumplir: hace cumplir la tabla, y no conoce
      acuerdos.]

15.3  Dos lados de una mesa. Quien habla por las personas trabajadoras, en un
      sindicato o en un comité de empresa, no habla por el Consejo en el mismo
      asunto.
      [el programa no lo hace cumplir: no sabe quién se sienta dónde.]

15.4  El derecho a ser escuchada. Toda persona que trabaja en la cooperativa
      puede llevar ante el Consejo, sola o con otras, un asunto de seguridad,
      tiempo de trabajo, formación o disciplina, y se le responde por escrito.
      Nadie sufre perjuicio por ello. Donde la ley da derecho a un comité de
      empresa, se elige uno como la ley dice.
      [el programa no lo hace cumplir: son las personas quienes se escuchan.]

Artículo 16. El ejercicio y el excedente

16.1  El ejercicio termina el 31 de diciembre. Dentro de cuatro meses la
      Tesorería elabora las cuentas del año, y el Consejo las examina, las abre
      a todas las personas socias y las presenta a la Asamblea General, con una
      propuesta para lo que estos estatutos dejan abierto sobre el uso de un
      excedente. La propuesta no obliga a la asamblea.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

16.2  Presupuesto. Antes de cada ejercicio la Gerencia General prepara el
      presupuesto para él y el Consejo lo adopta. El presupuesto está abierto a
      todas las personas socias.
      [el programa no lo hace cumplir: no lleva presupuestos.]

16.3  Con el excedente de un año la cooperativa cubre primero las pérdidas
      anteriores, y después pone en su reserva un cuarto (1/4) de lo que queda,
      o más si la Asamblea General así lo resolvió antes de que empezara el año.
      Todo lo demás se reparte según este artículo; lo que se da conforme a la
      cláusula 16.10 se toma de la parte para la reserva.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

16.4  Retorno cooperativo. Lo que se reparte entre las personas socias se
      reparte como retorno cooperativo: en proporción a lo que se pagó a cada
      persona socia por su trabajo en el año, también antes de su admisión. La
      cooperativa está obligada a ello por cada año antes de cuyo comienzo ya
      regían estos estatutos. Al menos un cuarto (1/4) de la parte de cada
      persona socia se paga en dinero dentro de los ocho meses y medio que
      siguen al fin del año; el resto se abona a su cuenta de capital, de lo
      cual se le avisa por escrito y lo cual cada persona socia acepta tener en
      cuenta para sus impuestos.
      [el programa no lo hace cumplir: todavía no calcula el retorno.]

16.5  Cuentas de capital. Para cada persona socia se lleva una cuenta de capital
      con lo que se le abonó y todavía no se le pagó. No da voto. Los abonos más
      antiguos se pagan primero, siempre que eso no ponga en peligro los
      salarios ni a los acreedores; las deudas de la persona socia con la
      cooperativa pueden compensarse con ella.
      [el programa no lo hace cumplir: todavía no lleva cuentas de capital.]

16.6  Estados de las cuentas de capital. Una vez al año cada persona socia
      recibe un estado de su cuenta de capital: lo que se abonó, se cargó y se
      pagó, y lo que hay en ella.
      [el programa no lo hace cumplir: todavía no lleva cuentas de capital.]

16.7  Interés de las cuentas de capital. Una cuenta de capital no da interés,
      salvo que la Asamblea General haya votado una tasa para el año. La tasa
      nunca es más alta de lo que se necesita para obtener y conservar el
      capital.
      [el programa no lo hace cumplir: todavía no lleva cuentas de capital.]

16.8  Pérdidas. Una pérdida la carga primero la reserva. Lo que la reserva no
      puede cubrir se carga a las cuentas de capital, en las proporciones en que
      se habría repartido un excedente de ese año, y ninguna de ellas queda por
      debajo de cero. El resto lo carga el excedente de años posteriores.
      Ninguna persona socia debe a la cooperativa ni a sus acreedores más que el
      precio de la participación.
      [el programa no lo hace cumplir: todavía no lleva cuentas de capital.]

16.9  La reserva colectiva. La reserva es colectiva: pertenece a la cooperativa
      como un todo, y ninguna cuenta de capital tiene parte en ella. Sostiene
      los malos años y paga lo que la empresa necesita para durar. Mientras la
      cooperativa exista, ninguna parte de la reserva se reparte entre las
      personas socias, tampoco al salir.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

16.10 Educación y solidaridad. La Asamblea General puede dar una parte de un
      excedente a la educación de las personas socias y a fondos del movimiento
      cooperativo.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

16.11 Préstamos e inversiones. La cooperativa puede tomar préstamos y dar
      garantía por ellos, y puede colocar en depósitos seguros el dinero que no
      necesita por un tiempo. No recibe depósitos del público. Sobre los
      préstamos hasta el límite de la cláusula 11.8 decide el Consejo, y sobre
      los mayores, las personas socias.
      [el programa no lo hace cumplir: no lleva préstamos.]

Artículo 17. Salida

17.1  A la membresía puede renunciar en cualquier momento la propia persona
      interesada, salvo la última persona socia de todas. Termina cuando la
      renuncia entra en el registro, y con ella todo cargo de esa persona.

17.2  A quien deja de ser persona socia, de cualquier manera, se le debe lo que
      pagó por su participación y lo que esté abonado a su favor. La cooperativa
      lo paga en cuanto puede hacerlo sin poner en peligro los salarios ni a los
      acreedores. El tiempo más largo para ello, en años, es 3.
      [el programa no lo hace cumplir: los pagos se asientan; la devolución la
      hacen las personas.]

17.3  Muerte e incapacidad. La membresía termina con la muerte de la persona
      socia. Lo que se le debería al salir se debe a su sucesión. Quien la ley
      nombre para actuar por la persona socia puede reclamar lo debido, y no
      tiene voto.
      [el programa no lo hace cumplir: no conoce tales hechos.]

17.4  Suspensión. Cuando una falta grave pone en peligro a personas o a la
      empresa, el Consejo puede mantener a una persona socia fuera del lugar de
      trabajo hasta por treinta días mientras se prepara el caso. El salario y
      el voto siguen.
      [el programa no lo hace cumplir: no lleva tales casos.]

17.5  Exclusión. Una persona socia solo puede ser excluida por una falta grave:
      tras un aviso escrito de los motivos al menos quince días antes de que
      surta efecto, y una audiencia al menos cinco días antes, y con base en una
      votación aprobada de tipo ordinario en la que estén a favor al menos tres
      cuartos de los votos emitidos. Desde su cierre quien fue excluida ni vota
      ni firma peticiones, y una decisión que dependió de un voto así se toma de
      nuevo; cuando ya no queda apelación abierta, asienta su renuncia.
      [el programa no lo hace cumplir: todavía no lleva un caso así del aviso a
      la apelación, y cuenta su voto hasta que la renuncia está en el registro.]

17.6  Apelación. Quien fue excluida puede apelar ante la Asamblea General dentro
      de treinta días. La apelación se gana salvo que una nueva votación alcance
      otra vez la mayoría de la cláusula 17.5. Hasta que se haya decidido, la
      participación no se devuelve. Si la apelación se gana, la membresía, el
      voto y las partes adquiridas quedan como si nunca se hubieran perdido.
      [el programa no lo hace cumplir: todavía no lleva un caso así del aviso a
      la apelación.]

Artículo 18. Desacuerdos

18.1  Quien se siente agraviada por la cooperativa, o en ella por una persona
      socia, lo dice por escrito. Dos personas socias que ambas partes aceptan
      las escuchan dentro de dos semanas y proponen un arreglo.
      [el programa no lo hace cumplir: lo arreglan las personas.]

18.2  Si eso falla, se intenta una mediación con alguien de fuera antes de que
      nadie vaya a un tribunal, salvo que la ley dé un derecho que se perdería
      por esperar.
      [el programa no lo hace cumplir: lo arreglan las personas.]

Artículo 19. Registro, claves y auditoría

19.1  Cada acto conforme a estos estatutos lo firma la persona que lo hizo, o
      trae la palabra firmada de esa persona, y se añade al registro. Nada de lo
      que está en él se altera ni se quita nunca; un error se corrige con un
      acto más.

19.2  Cada persona socia puede tener una copia completa del registro, leerla y
      comprobarla con cualquier programa en que confíe. La comprobación no
      necesita permiso. Los libros de la cooperativa están abiertos a cada
      persona socia.
      [el registro está entero en cada copia; los libros que se llevan fuera de
      él los abren las personas.]

19.3  Libro de personas socias. La Secretaría lleva, aparte del registro, el
      libro de personas socias y de cargos que pide la ley, con nombres legales
      y domicilios; está abierto hasta donde la ley dice.
      [el programa no lo hace cumplir: no guarda domicilios.]

19.4  Copias firmadas. Cuando estos estatutos se firman también en papel, la
      Secretaría o cualquier persona dueña asienta en el registro el resumen
      criptográfico de la página escaneada y los nombres de quienes la firmaron.
      La página misma se guarda con los papeles de la cooperativa.

19.5  Auditoría anual. Una vez al año dos personas socias que no ocupan ningún
      cargo ni tienen puesto en el Consejo, o una auditoría externa donde no
      haya dos personas socias así o la ley la pida, revisan el registro y los
      libros e informan a la Asamblea General.
      [el programa no lo hace cumplir: cualquiera puede auditar el registro en
      cualquier momento; que alguien lo haga depende de las personas.]

19.6  Una persona socia firma con claves propias y no las presta a nadie. Una
      clave más la inscribe la propia persona interesada, y una clave perdida o
      robada la revoca la propia persona interesada. La última clave de una
      persona socia no puede revocarse sin una nueva. Si una clave fue robada,
      quien la tenía dice cuál es el último acto en que se debe confiar. Lo que
      la clave firmó después en votaciones abiertas, en peticiones abiertas y
      como aprobaciones en las que todavía no se apoya nada se retira entonces,
      y las claves que inscribió terminan con ella; lo demás que firmó queda en
      disputa hasta que un acto más lo corrija.

19.7  A una persona socia que perdió todas sus claves otras le dan una nueva. La
      solicitud, con la prueba de que la persona socia tiene la clave nueva, la
      puede asentar cualquier persona socia.

19.8  Hasta 5 personas socias, llamadas sus guardianas, las escoge de antemano
      la propia persona interesada.

19.9  La solicitud la aprueban 2 de las guardianas de la persona socia. Una
      aprobación así la puede asentar cualquier persona socia a la que la
      persona socia escogió.

19.10 En lugar de las guardianas, las personas socias pueden conceder la
      solicitud; lo ejecuta la Secretaría o cualquier persona dueña, con base en
      una votación ordinaria aprobada.

19.11 Lo aprobado o concedido no surte efecto antes de que pasen 7 días, cuando
      lo pone en vigor cualquier persona socia. Entonces terminan las claves
      anteriores de la persona socia.

19.12 Hasta entonces lo puede vetar la propia persona interesada, con una clave
      que todavía esté en vigor. Después de un veto solo puede concederse con
      base en una votación que se abrió más tarde, y ningún segundo veto la
      detiene.

19.13 Los nombres legales, los domicilios, las cuentas bancarias, las
      enfermedades y los motivos de un caso nunca entran en claro en el
      registro.
      [el programa no lo hace cumplir: no pide nada de eso, pero no puede leer
      lo que las personas escriben en texto libre.]

Artículo 20. Responsabilidad

20.1  A quien actúa por la cooperativa de buena fe y con cuidado se le libra de
      lo que eso le cueste hasta donde la ley lo permite, y la cooperativa puede
      asegurarle.
      [el programa no lo hace cumplir: no lleva reclamaciones.]

Artículo 21. Reforma y liquidación

21.1  Estos estatutos se reforman con base en una votación aprobada sobre los
      estatutos. Una votación así es una votación de sí o no. Se aprueba con al
      menos dos tercios (2/3) de los votos emitidos, y vale si participaron al
      menos la mitad (1/2) de las personas del padrón. Permanece abierta al
      menos 14 días.

21.2  Cláusulas blindadas. Hay normas más difíciles de cambiar que las demás:
      cláusula 3.1 y Artículo 21, con todo lo que está debajo de ellas, toda
      cifra que dicen, las palabras bajo las que están y el sentido de los
      términos que usan; y también lo que decide una votación así: su regla, las
      peticiones, quién la abre, vota, reúne los votos y la cierra, y cómo se
      guardan los votos. Se reforman solo con base en una votación aprobada
      sobre las cláusulas blindadas. Una votación así es una votación de sí o
      no. Se aprueba con al menos cuatro quintos (4/5) de los votos emitidos, y
      vale si participaron al menos la mitad (1/2) de las personas del padrón.
      Permanece abierta al menos 14 días.

21.3  Una reforma la pone en vigor la Secretaría o cualquier persona dueña, con
      base en una votación aprobada sobre los estatutos, o en la que pide la
      cláusula 21.2, exactamente con las palabras que se votaron. Si los
      estatutos que cambia cambiaron entretanto, caduca y debe votarse de nuevo.
      El modelo y la moneda del registro no pueden cambiarse por una reforma.

21.4  Fusión y venta. La cooperativa se fusiona con otra, cambia su forma legal
      o vende toda su empresa solo con base en una votación aprobada del tipo de
      la cláusula 21.1.
      [el programa no lo hace cumplir: lo ejecutan las personas.]

21.5  Liquidación. La cooperativa se liquida solo con base en una votación
      aprobada del tipo de la cláusula 21.1. De lo que tiene se paga primero a
      acreedores y salarios, y después lo que se debe a personas socias y a
      quienes salieron.
      [el programa no lo hace cumplir: lo ejecutan las personas.]

21.6  Lo que queda. Lo que queda después va a otra cooperativa con fines
      parecidos, o a un fondo para fundarlas, según escojan las personas socias;
      nunca a las personas socias.
      [el programa no lo hace cumplir: lo ejecutan las personas, y un tribunal
      puede exigírselo.]

Artículo 22. Fundación y transición

22.1  Las personas fundadoras son las que nombra el acta de fundación. Cada una
      acepta estos estatutos con su propia firma, y la cooperativa no hace nada
      más hasta que todas lo hayan hecho. Quien declina, o es tachada por todas
      las demás, no es fundadora. Una persona fundadora tiene un voto completo
      desde la fundación, también mientras todavía paga la participación en
      cuotas.

22.2  El primer Consejo. Hasta que las primeras personas electas hayan aceptado
      sus cargos, las personas dueñas actúan por petición: las primeras
      votaciones los eligen. Hasta que el Consejo pueda decidir, lo que le
      corresponde lo deciden juntas todas las personas dueñas.
      [el programa no lo hace cumplir: toma las peticiones; lo que deciden todas
      las personas dueñas depende de las personas.]

22.3  La cooperativa no tiene sello. Los documentos los firman por ella quienes
      nombran estos estatutos o una votación aprobada.
      [el programa no lo hace cumplir: los bancos y las oficinas quieren tinta.]

22.4  Se aplica la ley del lugar donde está el domicilio social. Si una cláusula
      resulta nula, las demás quedan en pie.
      [el programa no lo hace cumplir: no conoce la ley de ningún país.]
