# What a founder gets from the model collective in Spanish: the whole text, and what a law changes in it.
$ sample-answers collective.us-ca.es | sed "/^language/d" | coop articles show --language es --answers -
Estatutos de una cooperativa de trabajo como Colectivo

Artículo 1. Nombre y objeto

1.1   El nombre de la cooperativa es el que está en su acta de fundación; como
      nombre inscrito contiene la palabra "Cooperative" y una palabra o
      abreviatura que muestra que es una corporación. Donde estos estatutos
      dicen "la cooperativa", se refieren a la entidad de ese nombre, y donde la
      ley dice "bylaws", se refiere a estos estatutos. Lo que se presenta como
      "articles of incorporation" está antes que ellos.

1.2   El domicilio social es el inscrito ante la autoridad registral. La
      Asamblea puede trasladarlo dentro del país cuya ley se aplica.
      [el programa no lo hace cumplir: no guarda domicilios.]

1.3   La cooperativa se organiza como un Colectivo. No tiene rangos: sus
      personas socias gobiernan en común, cada una con una voz, sea cual sea el
      capital que aportaron.

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
      reglamentos y la tabla salarial que adopta la Asamblea, y estos antes que
      lo que deciden los círculos.
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

2.4   La "Asamblea" es el conjunto de todas las personas socias, sesionen juntas
      o decidan por votación.

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
      un voto, sea cual sea su rol, su salario, su capital o su antigüedad.

3.2   La membresía está abierta a toda persona que pueda y quiera hacer el
      trabajo y asumir los deberes de una persona socia, sin distinción de
      origen, sexo, creencia, edad, discapacidad o modo de vida. Una persona
      socia es una persona física con la edad en que la ley le permite
      obligarse.
      [el programa no lo hace cumplir: el registro no guarda tales datos de
      nadie, ni debe.]

3.3   Una persona socia trabaja para la cooperativa con cuidado, paga las cuotas
      de la participación cuando vencen, guarda la privacidad de las demás y
      acata las decisiones de la Asamblea.
      [el programa no lo hace cumplir: una falta la juzgan las personas.]

3.4   Participar. Una persona socia participa en las sesiones de la Asamblea y
      en sus votaciones, trabaja en un círculo cuando los hay, y facilita y
      lleva el acta cuando le toca. Quien no puede venir lo dice antes.
      [el programa no lo hace cumplir: muestra quién votó, y no obliga a nadie.]

3.5   A quien falta sin avisar a tres sesiones seguidas dos personas socias le
      preguntan qué le impide venir y qué le ayudaría. Hasta entonces, faltar no
      es incumplir un deber.
      [el programa no lo hace cumplir: no lleva la asistencia a las sesiones.]

3.6   Trabajo mínimo. Una persona socia trabaja al mes al menos 40 horas, en
      promedio de un ejercicio y sin contar los tiempos de permiso. El tiempo en
      sesiones, en círculos y en roles es trabajo, y se paga como tal.
      [el programa no lo hace cumplir: suma las horas que se anotaron, y no pide
      un número mínimo.]

3.7   Compartir el trabajo. El trabajo que a nadie le gusta y el que a todas les
      gusta se hacen por turnos, hasta donde lo permiten la destreza y la salud.
      Quien sabe cómo se hace algo lo enseña a las demás.
      [el programa no lo hace cumplir: no lleva los turnos.]

3.8   Permisos. Una persona socia puede estar de permiso hasta 12 meses cada
      vez, y conserva la membresía, la participación y el voto. Ninguna parte de
      un voto se pierde por ello.
      [el programa no lo hace cumplir: no lleva los permisos.]

Artículo 4. Admisión

4.1   Una persona que desea entrar lo dice en una solicitud firmada. La puede
      asentar en el registro cualquier persona socia.

4.2   Prueba. Antes de la votación sobre la admisión una persona solicitante
      trabaja a prueba 6 meses, con el salario de una persona socia. Quien está
      a prueba puede asistir y hablar en todas partes, y ni objeta ni vota.
      [el programa no lo hace cumplir: solo anota y paga las horas de las
      personas socias, y no lleva pruebas.]

4.3   Antes de la admisión la persona solicitante recibe estos estatutos, la
      tabla salarial y las últimas cuentas anuales, y firma un convenio de
      membresía que dice el precio de la participación, sus cuotas y qué pasa
      con ella al salir.
      [el programa no lo hace cumplir: el convenio se firma aparte del
      registro.]

4.4   A una persona solicitante la admite cualquier persona dueña, con base en
      una votación de admisión aprobada, y desde ese momento quien solicitó es
      persona socia.

4.5   Una votación de admisión es una votación de sí o no. Se aprueba con al
      menos nueve décimos (9/10) de los votos emitidos, y vale si participaron
      al menos dos tercios (2/3) de las personas del padrón. Permanece abierta
      al menos 7 días.

Artículo 5. La participación social

5.1   Cada persona socia tiene exactamente una participación social, o la parte
      de ella que ha adquirido. Nadie tiene nunca más de una, y nadie que no sea
      persona socia tiene ninguna. No puede darse en prenda ni heredarse.

5.2   El precio de una participación es USD 300.00. Es el mismo para cada
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

5.6   Los pagos de una participación los asienta en el registro la Contaduría o
      la Coordinación, y nunca la persona que paga.

5.7   Un cambio posterior del precio o del calendario no toca las
      participaciones de quienes fueron admitidas antes.

5.8   Transmisión. Una participación no puede venderse ni regalarse a nadie;
      solo vuelve a la cooperativa.

5.9   A petición suya, una persona socia recibe un certificado de la
      participación. No prueba nada que el registro no diga.
      [el programa no lo hace cumplir: los certificados se imprimen.]

Artículo 6. La Asamblea

6.1   La Asamblea de las personas socias es la autoridad máxima de la
      cooperativa. Cada persona socia puede asistir, hablar y objetar, y vota
      con el voto, o la parte de un voto, que tiene. Decide por consentimiento;
      donde estos estatutos piden una votación, o no se halla consentimiento,
      decide por votación en el registro, para que quienes están de permiso, en
      turno o lejos participen igual que quienes están en la sala.
      [el programa no lo hace cumplir: cuenta las votaciones; el consentimiento
      lo buscan las personas.]

6.2   Corresponden solo a la Asamblea: estos estatutos y la tabla salarial; la
      admisión y la exclusión de personas socias; dar y revocar roles; formar
      círculos; las cuentas anuales y el uso de un excedente; la fusión, la
      venta de toda la empresa y la liquidación.
      [el programa no lo hace cumplir: hace cumplir aquellas para las que estos
      estatutos nombran una decisión.]

6.3   Sesión anual. Una sesión en cada ejercicio, dentro de los seis meses que
      siguen al fin del anterior, conoce las cuentas anuales y prepara las
      votaciones por las que se dan los roles.
      [el programa no lo hace cumplir: las sesiones las convocan y celebran las
      personas; sus votaciones sí se hacen cumplir.]

6.4   Sesiones ordinarias. La Asamblea sesiona al menos una vez al mes, en días
      fijados con medio año de anticipación.
      [el programa no lo hace cumplir: las sesiones las convocan y celebran las
      personas.]

6.5   Sesiones extraordinarias. Una sesión extraordinaria se convoca siempre que
      lo pide una petición completa, y se celebra dentro de cuarenta y cinco
      días. Si no se ha convocado dentro de diez días, la convocan quienes
      firmaron la petición.
      [el programa no lo hace cumplir: las sesiones las convocan y celebran las
      personas; una petición abre su votación por sí misma.]

6.6   Convocatoria. Una sesión se convoca por escrito, por medios electrónicos o
      en papel, al menos con 14 días de anticipación. La convocatoria dice el
      día, el lugar y cómo participar a distancia; el calendario de las sesiones
      ordinarias es una convocatoria así. Cada asunto que se decidirá se nombra
      en la convocatoria, o para una sesión ordinaria al menos tres días antes
      de ella. Lo que no se nombró no se decide ahí.
      [el programa no lo hace cumplir: cuida el tiempo en que una votación
      permanece abierta.]

6.7   Facilitación. Cada sesión tiene una persona facilitadora, que cuida que se
      escuche a todas y que se sigan los pasos de una ronda. La tarea pasa por
      todas las personas socias, y nadie la tiene dos veces seguidas. Quien
      tiene mucho en juego en un asunto la cede para ese asunto.
      [el programa no lo hace cumplir: no lleva los turnos.]

6.8   Actas. Las actas se llevan por turnos, y no las lleva quien facilita. Dan
      cada propuesta con las palabras con que se decidió, y quedan abiertas a
      todas las personas socias dentro de tres días.
      [el programa no lo hace cumplir: las actas las llevan las personas.]

6.9   Una propuesta la puede presentar a las personas socias cualquier persona
      socia. Lo que se vota es la propuesta tal como está cuando se abre la
      votación, a la letra.

6.10  Una votación no necesita sesión. Lo que una votación aprobada decidió sin
      ella queda decidido como si la hubiera.

Artículo 7. Consentimiento

7.1   La Asamblea y los círculos deciden por "consentimiento": una propuesta
      queda adoptada cuando al final de una ronda no queda en pie ninguna
      objeción contra ella. No tiene que ser lo que más le guste a cada una.
      [el programa no lo hace cumplir: cuenta votaciones; las rondas las hacen
      las personas.]

7.2   La ronda. En una ronda se explica la propuesta, y se hacen y se responden
      preguntas sobre ella. Cada quien dice por turno qué piensa de ella. Quien
      hizo la propuesta puede cambiarla o retirarla. Al final se pregunta a cada
      quien por turno si consiente, se hace a un lado u objeta.
      [el programa no lo hace cumplir: las rondas las hacen las personas.]

7.3   Una "objeción" da una razón por la que la propuesta dañaría el objeto de
      la cooperativa, sus principios o a las personas que trabajan en ella. Un
      disgusto no lo es. Donde hay duda de si se dio una razón así, basta con
      que otra persona socia la vea.
      [el programa no lo hace cumplir: las razones las pesan las personas.]

7.4   Quien presenta una objeción dice qué tendría que cambiar, y ayuda a
      encontrarlo.
      [el programa no lo hace cumplir: lo hacen las personas.]

7.5   La razón de una objeción se anota en el acta, solo para las personas
      socias, y nunca entra en claro en el registro.
      [el programa no lo hace cumplir: no pide razones, pero no puede leer lo
      que las personas escriben en texto libre.]

7.6   Hacerse a un lado. Quien no está de acuerdo pero no quiere detener a las
      demás se hace a un lado, y si lo pide se le nombra en el acta. La decisión
      también le obliga, pero no tiene que ejecutarla en persona.
      [el programa no lo hace cumplir: en una votación es una abstención; en una
      ronda lo anotan las personas.]

7.7   Bloqueo. Una objeción queda en pie, y bloquea la propuesta, si al final de
      una ronda la sostienen al menos dos personas socias. La que sostiene una
      sola persona socia se anota en el acta, y la propuesta queda adoptada.
      [el programa no lo hace cumplir: las rondas las hacen las personas.]

7.8   La votación de último recurso. Donde no se halló consentimiento, quien
      hizo la propuesta puede pedir que se vote: por una votación ordinaria, o
      por el tipo de votación que estos estatutos nombran para el asunto. Una
      objeción no puede detener esa votación. Una petición no tiene que esperar
      a una ronda.
      [el programa no lo hace cumplir: cuenta la votación, y no sabe qué rondas
      se hicieron antes.]

7.9   La segunda ronda. La votación según la cláusula 7.8 puede pedirse cuando
      una propuesta fue bloqueada en dos rondas, separadas al menos por una
      semana.
      [el programa no lo hace cumplir: no sabe qué rondas se hicieron.]

7.10  Quien no estuvo. Una persona socia que faltó a la sesión puede objetar por
      escrito dentro de 7 días después de que se abrió el acta. Hasta entonces
      no se hace nada que no pueda deshacerse. Una objeción así se escucha en
      una ronda más.
      [el programa no lo hace cumplir: no lleva actas.]

7.11  Lo adoptado por consentimiento obliga como si lo hubiera decidido una
      votación ordinaria. Donde estos estatutos o la ley piden una votación
      aprobada, se somete además a la votación de su tipo.
      [el programa no lo hace cumplir: solo ve votaciones.]

7.12  Votaciones de consentimiento. Donde las personas socias no pueden sesionar
      juntas, y nadie a quien concierne la ronda se opone, una ronda puede
      terminarse con una votación de consentimiento: votar «sí» es consentir,
      abstenerse es hacerse a un lado, y votar «no» es objetar. Aquí el número
      de los votos toma el lugar de pesar las razones. Es una votación de sí o
      no. Se aprueba con al menos nueve décimos (9/10) de los votos emitidos, y
      vale si participaron al menos dos tercios (2/3) de las personas del
      padrón. Permanece abierta al menos 7 días.

7.13  Asuntos urgentes. Donde esperar pondría en peligro a personas o haría un
      daño grave, quienes están ahí hacen lo necesario, y dan cuenta de ello en
      la sesión siguiente.
      [el programa no lo hace cumplir: lo juzgan las personas.]

7.14  El caso propio. A la persona socia de cuya exclusión o revocación se trata
      se le escucha en la ronda, y en ella ni consiente ni objeta.
      [el programa no lo hace cumplir: las rondas las hacen las personas.]

Artículo 8. Círculos

8.1   Un "círculo" es un grupo de personas socias que hacen juntas un tipo de
      trabajo y deciden sobre él dentro de un ámbito propio.
      [el programa no lo hace cumplir: no lleva círculos.]

8.2   Ámbitos. La Asamblea forma, cambia y termina círculos. Da a cada uno por
      escrito un ámbito, un presupuesto y un día dentro de dos años en que todo
      ello se vuelve a revisar. Lo que no está en ningún ámbito es de la
      Asamblea.
      [el programa no lo hace cumplir: no lleva círculos ni presupuestos.]

8.3   Entrar en un círculo. Un círculo tiene al menos dos personas socias. Se
      entra en él con el consentimiento de quienes están en él, y se sale cuando
      el trabajo está entregado.
      [el programa no lo hace cumplir: no lleva círculos.]

8.4   Decisiones en un círculo. Dentro de su ámbito y de su presupuesto un
      círculo decide por consentimiento y no pide permiso a nadie. Nunca decide
      por votación, ni sobre un asunto de la cláusula 6.2. Aquello en lo que no
      se pone de acuerdo lo lleva ante la Asamblea.
      [el programa no lo hace cumplir: no lleva círculos.]

8.5   Informes. Un círculo escribe lo que decidió, abierto a todas las personas
      socias dentro de una semana. La Asamblea puede retomar cualquier cosa que
      decidió un círculo, y decidir de otro modo para lo que sigue.
      [el programa no lo hace cumplir: no lleva círculos.]

8.6   Tareas. Un círculo reparte sus tareas por consentimiento, cada una por un
      año como máximo. Donde la ley quiere que una persona responda por algo,
      como la seguridad, el círculo nombra a esa persona.
      [el programa no lo hace cumplir: no lleva círculos.]

8.7   El círculo de enlace. Cada círculo envía a una de sus personas socias al
      círculo de enlace, por consentimiento y por un año como máximo. Entre las
      sesiones, el círculo de enlace une el trabajo de los círculos y arregla lo
      que toca a varios ámbitos. Decide solo por consentimiento y no da órdenes;
      aquello en lo que no se pone de acuerdo va a la Asamblea.
      [el programa no lo hace cumplir: no lleva círculos.]

Artículo 9. Peticiones

9.1   Una petición no necesita el permiso de nadie. La puede iniciar cualquier
      persona dueña y la puede firmar cualquier persona dueña.

9.2   Una petición está completa cuando la ha firmado un décimo (1/10) de las
      personas dueñas, redondeado hacia arriba a personas enteras, y nunca menos
      de 2 de ellas, salvo que no haya tantas personas dueñas. El número queda
      fijo al iniciar la petición.

9.3   Una petición reúne firmas durante 30 días y caduca si para entonces no
      está completa.

9.4   Con una petición completa puede abrirse la votación que pide aunque nadie
      con un rol lo desee. Ninguna ausencia, revocación o fin de periodo detiene
      nunca una petición.

Artículo 10. Votaciones

10.1  Una votación la abre la Coordinación o cualquier persona socia con una
      petición completa. La apertura fija la pregunta, las opciones, el tipo de
      decisión, el padrón y la hora de cierre; nada de ello puede cambiarse
      después. Una votación se juzga por los estatutos en vigor al abrirse.

10.2  Aviso de una votación. Quien abre una votación comunica por escrito a cada
      persona de su padrón, el día de la apertura, la pregunta, la hora de
      cierre y cómo votar.
      [el programa no lo hace cumplir: muestra las votaciones abiertas, y no
      envía cartas.]

10.3  El padrón nombra a cada persona socia que tiene un voto o una parte de un
      voto, con su peso exacto. Su fecha de corte es el día de la apertura menos
      0 días. Las personas fundadoras están en él en todo caso.

10.4  Un voto lo puede emitir cualquier persona socia cuyo nombre está en el
      padrón, desde la apertura hasta la hora de cierre. Quien vota otra vez
      reemplaza su voto anterior.

10.5  Votos abiertos. Cómo votó cada persona socia en el registro lo puede leer
      toda persona socia. De los votos en papel se ve quién votó, y cuántas
      papeletas dijeron qué.

10.6  Sin representación. Nadie puede votar por otra persona, y ningún voto
      puede comprarse, prometerse ni delegarse.
      [el programa no toma ningún voto que no haya firmado quien vota; si uno
      fue comprado o prometido no puede saberlo.]

10.7  Un voto que firmó quien vota puede llegar también por correo, por teléfono
      o de cualquier otra manera, y lo asienta cualquier persona socia. Sigue
      siendo el voto de quien lo firmó. Cada voto de una persona lleva un
      número, y de varios cuenta el del número más alto. Quien cierra una
      votación puede asentar con el cierre los votos así llegados a tiempo, y
      responde de ello.

10.8  Una persona que no tiene clave para firmar vota en papel. Dos personas
      escrutadoras que no son candidatas cuentan las papeletas, cada una por su
      lado, y firman quién votó y qué contaron; el recuento lo asienta cualquier
      persona socia y solo vale si ambas dicen lo mismo. En papel puede votar
      como máximo un cuarto (1/4) de las personas del padrón, y siempre una.

10.9  Abstenerse es participar: una abstención cuenta para el quórum y no está
      entre los votos emitidos.

10.10 Cuando una persona del padrón deja la cooperativa antes del cierre, un
      voto ya emitido se mantiene y se cuenta; después esa persona no puede
      emitir ninguno.

10.11 Después de la hora de cierre, o cuando han votado todas las personas del
      padrón, una votación la cierra cualquier persona dueña. El cierre solo
      asienta lo que cualquiera puede volver a contar; quien cierra no decide
      nada. Que todas hayan votado vale antes que todo tiempo mínimo de una
      votación abierta.

10.12 Ejecución. Lo que decidió una votación se ejecuta dentro de 180 días desde
      su cierre, una vez, o la decisión caduca. Quien fue elegida y no ha tomado
      el rol ya no puede tomarlo cuando se ha decidido una elección posterior
      para él.

Artículo 11. Tipos de decisión

11.1  Votaciones ordinarias. Una votación ordinaria decide lo que no tiene un
      tipo propio. Es una votación de sí o no. Se aprueba con al menos tres
      cuartos (3/4) de los votos emitidos, y vale si participaron al menos dos
      tercios (2/3) de las personas del padrón. Permanece abierta al menos 7
      días.

11.2  La tabla salarial. La tabla salarial se adopta por una votación de sí o
      no. Se aprueba con al menos tres cuartos (3/4) de los votos emitidos, y
      vale si participaron al menos dos tercios (2/3) de las personas del
      padrón. La votación permanece abierta al menos 7 días.

11.3  Falta de quórum o de mayoría. Una votación que no alcanza su quórum o su
      mayoría no decide nada y deja todo como estaba. En una votación de sí o
      no, un empate no alcanza la mayoría.

Artículo 12. Dar y retirar roles

12.1  Una elección se hace por una votación preferencial con eliminación por
      rondas. Donde se ordenan las candidaturas, la más débil se elimina ronda
      tras ronda hasta que una reúne más de 1/2 de los votos emitidos que
      todavía nombran una candidatura; donde se escoge una sola, queda elegida
      la que tiene más votos. Entre iguales deciden las rondas anteriores,
      después la membresía más larga, y al final el alfabeto de los nombres
      cortos en el registro; la opción de reabrir cede ante toda candidatura. La
      elección vale si participaron al menos dos tercios (2/3) de las personas
      del padrón, y permanece abierta al menos 14 días.

12.2  Candidaturas. Antes de una elección cada persona socia puede decir en una
      ronda a quién considera apta, y por qué. A quien se nombra le toca decir
      si está dispuesta. Solo entonces se abre la votación.
      [el programa no lo hace cumplir: toma las candidaturas que nombra la
      apertura de la votación.]

12.3  Solo las personas dueñas pueden ser candidatas. La papeleta ofrece siempre
      reabrir las candidaturas, también cuando hay una sola. Si gana esa opción,
      nadie queda elegida y las candidaturas empiezan de nuevo.

12.4  Un rol empieza cuando lo acepta la propia persona interesada, con base en
      una votación electoral aprobada. En cualquier momento lo puede dejar la
      propia persona interesada.

12.5  Revocación. Quien tiene un rol puede ser revocada antes de que termine el
      periodo. La votación sobre una revocación es una votación de sí o no. Se
      aprueba con más de 1/2 de los votos emitidos, vale si participaron al
      menos dos tercios (2/3) de las personas del padrón, y permanece abierta al
      menos 7 días. Con el cierre de una votación de revocación aprobada termina
      el rol; la persona revocada lo deja en el registro de inmediato, y lo que
      haga en él después no obliga a nadie.
      [el programa no lo hace cumplir: cuenta la votación; hasta que quien ocupa
      el cargo renuncie o el periodo termine, todavía acepta sus actos, y no los
      de nadie que le suceda.]

12.6  Cuando un periodo termina y nadie que suceda ha aceptado, quien tiene el
      rol sigue en funciones, y conserva solo estas facultades: abrir
      votaciones, asentar pagos de participaciones y preparar nóminas.

Artículo 13. Roles

13.1  Un "rol" es una tarea con facultades en el registro, prestada a una
      persona socia por un tiempo. No es un rango: nadie da órdenes por él.
      [el programa no lo hace cumplir: respeta las facultades; cómo se tratan
      las personas depende de ellas.]

13.2  La Coordinación. La Coordinación convoca las sesiones y abre las
      votaciones de la Asamblea. Se elige por una votación electoral aprobada,
      sin plan de negocio, para un periodo de 12 meses, y se ejerce, además del
      salario, ninguna parte de la nómina.

13.3  Abrir votaciones. Una votación que exige una decisión por consentimiento o
      la cláusula 7.8 la abre la Coordinación dentro de una semana, y una
      elección con tiempo antes de que termine un periodo, o en cuanto un rol
      queda vacante. Si una propuesta debería aprobarse no le toca juzgarlo a la
      Coordinación.
      [el programa no lo hace cumplir: donde la Coordinación no hace nada, una
      petición abre la votación.]

13.4  La Contaduría. La Contaduría lleva el dinero y sus cuentas. Se elige por
      una votación electoral aprobada, sin plan de negocio, para un periodo de
      12 meses, y se ejerce, además del salario, ninguna parte de la nómina.

13.5  Aprobar por turnos. La aprobación de horas y de nóminas pasa por las demás
      personas dueñas, para que con el tiempo todas hayan visto los libros.
      [el programa no lo hace cumplir: pide que apruebe otra persona, y deja el
      turno a las personas.]

13.6  Rotación. Nadie tiene ambos roles a la vez, ni el mismo rol por más de dos
      periodos seguidos.
      [el programa no lo hace cumplir: lo cuida quien propone y quien vota.]

13.7  Entrega. Quien deja un rol entrega de inmediato papeles y contraseñas, y
      ayuda durante un mes a quien le sucede. Las claves que firman actos no se
      entregan nunca.
      [el programa no lo hace cumplir: lo hacen las personas.]

13.8  Firmar por la cooperativa. Los contratos y las órdenes al banco los firman
      por la cooperativa dos personas dueñas cualesquiera, juntas, con base en
      una decisión que puedan mostrar. Donde la ley, una autoridad registral o
      un banco pide cargos con nombre, se inscribe a la Coordinación y a la
      Contaduría; eso no les da ninguna otra facultad.
      [el programa no lo hace cumplir: los bancos y las autoridades están fuera
      de él.]

13.9  Sin consejo. No hay consejo, y tener un rol no es sentarse en uno. Lo que
      la ley pide de un consejo lo hacen todas las personas dueñas juntas.
      [el programa no lo hace cumplir: las inscribe una autoridad registral.]

Artículo 14. Conflictos de interés

14.1  Nadie aprueba sus propias horas, y nadie aprueba una nómina que preparó.

14.2  Quien tiene un interés propio en un contrato o en una decisión de la
      cooperativa lo dice antes, y en ese asunto ni negocia, ni firma, ni decide
      por la cooperativa. En una votación de las personas socias votan todas.
      [el programa no lo hace cumplir: no conoce intereses.]

14.3  La persona de cuya revocación se trata ni convoca ni preside la sesión que
      la discute, y no cuenta los votos.
      [el programa no lo hace cumplir: cualquiera puede repetir el recuento,
      pero la presidencia de la sesión la escogen las personas.]

Artículo 15. Salarios

15.1  El trabajo se paga por hora según una tabla de categorías y escalones. Una
      tabla la pone en vigor cualquier persona dueña con base en una votación
      aprobada sobre la tabla salarial, y vale desde la fecha que nombra. No se
      paga ningún salario que la tabla en vigor no dé.

15.2  Salario igual. Una hora se paga igual a todas, sea cual sea el trabajo y
      por larga que sea la antigüedad. La tabla da una sola tarifa, y nada por
      encima de ella.
      [el programa no lo hace cumplir: lo cuida quien propone una tabla.]

15.3  Las horas de trabajo las anota la propia persona interesada, día por día,
      y nunca más de 16 horas en un día.

15.4  Las horas las aprueba cualquier persona dueña, y nunca la persona que las
      trabajó.

15.5  Los salarios se pagan con una nómina que firmaron dos personas distintas:
      una que la prepara y otra que la aprueba después de revisarla. La prepara
      la Contaduría o la Coordinación a partir de horas aprobadas y de la tabla
      en vigor, y la aprueba cualquier persona dueña, pero nunca la persona que
      la preparó. Las horas ya pagadas no se pagan otra vez.

15.6  Cada cantidad se redondea línea por línea a la unidad más pequeña de la
      moneda, y las mitades hacia arriba.

Artículo 16. El ejercicio y el excedente

16.1  El ejercicio termina el 31 de diciembre. Dentro de cuatro meses se
      elaboran las cuentas del año, se abren a todas las personas socias y se
      presentan a la Asamblea.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

16.2  Con el excedente de un año la cooperativa cubre primero las pérdidas
      anteriores, y después pone en su reserva un cuarto (1/4) de lo que queda,
      o más si la Asamblea así lo resolvió antes de que empezara el año. Todo lo
      demás se reparte según este artículo; lo que se da conforme a la cláusula
      16.7 se toma de la parte para la reserva.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

16.3  Retorno cooperativo. Lo que se reparte entre las personas socias se
      reparte como retorno cooperativo: en proporción a las horas que cada una
      trabajó en el año, también las que todavía están adquiriendo la
      participación. La cooperativa está obligada a ello por cada año antes de
      cuyo comienzo ya regían estos estatutos. Al menos la mitad (1/2) de la
      parte de cada persona socia se paga en dinero dentro de los ocho meses y
      medio que siguen al fin del año; el resto se abona a su cuenta de capital,
      de lo cual se le avisa por escrito y lo cual cada persona socia acepta
      tener en cuenta para sus impuestos.
      [el programa no lo hace cumplir: todavía no calcula el retorno.]

16.4  Cuentas de capital. Para cada persona socia se lleva una cuenta de capital
      con lo que se le abonó y todavía no se le pagó. No da voto. Los abonos más
      antiguos se pagan primero, siempre que eso no ponga en peligro los
      salarios ni a los acreedores; las deudas de la persona socia con la
      cooperativa pueden compensarse con ella.
      [el programa no lo hace cumplir: todavía no lleva cuentas de capital.]

16.5  Pérdidas. Una pérdida la carga primero la reserva, y después el excedente
      de años posteriores. Ninguna persona socia debe a la cooperativa ni a sus
      acreedores más que el precio de la participación.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

16.6  La reserva. La reserva pertenece a la cooperativa como un todo. Mientras
      la cooperativa exista, ninguna parte de la reserva se reparte entre las
      personas socias, tampoco al salir.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

16.7  Educación y solidaridad. La Asamblea puede dar una parte de un excedente a
      la educación de las personas socias y a fondos del movimiento cooperativo.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

16.8  Préstamos e inversiones. La cooperativa puede tomar préstamos y dar
      garantía por ellos, y puede colocar en depósitos seguros el dinero que no
      necesita por un tiempo. No recibe depósitos del público. Un préstamo de
      más de un décimo de las ventas de un año necesita una votación aprobada.
      [el programa no lo hace cumplir: no lleva préstamos.]

Artículo 17. Salida

17.1  A la membresía puede renunciar en cualquier momento la propia persona
      interesada, salvo la última persona socia de todas. Termina cuando la
      renuncia entra en el registro, y con ella todo rol de esa persona.

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
      empresa, dos personas dueñas cualesquiera juntas pueden mantener a una
      persona socia fuera del lugar de trabajo hasta la sesión siguiente, y la
      Asamblea hasta por treinta días mientras se prepara el caso. El salario y
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

17.6  Apelación. Quien fue excluida puede apelar ante la Asamblea dentro de
      treinta días. La sesión que escucha la apelación la facilita alguien de
      fuera. La apelación se gana salvo que una nueva votación alcance otra vez
      la mayoría de la cláusula 17.5. Hasta que se haya decidido, la
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

19.3  Libro de personas socias. Quien lleva el dinero lleva también, aparte del
      registro, el libro de personas socias y de cargos que pide la ley, con
      nombres legales y domicilios; está abierto hasta donde la ley dice.
      [el programa no lo hace cumplir: no guarda domicilios.]

19.4  Copias firmadas. Cuando estos estatutos se firman también en papel,
      cualquier persona dueña asienta en el registro el resumen criptográfico de
      la página escaneada y los nombres de quienes la firmaron. La página misma
      se guarda con los papeles de la cooperativa.

19.5  Auditoría anual. Una vez al año dos personas socias que no tienen ningún
      rol, o una auditoría externa donde no haya dos personas socias así o la
      ley la pida, revisan el registro y los libros e informan a la Asamblea.
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
      solicitud; lo ejecuta cualquier persona dueña, con base en una votación
      ordinaria aprobada.

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
      menos nueve décimos (9/10) de los votos emitidos, y vale si participaron
      al menos tres cuartos (3/4) de las personas del padrón. Permanece abierta
      al menos 14 días.

21.2  Cláusulas blindadas. Hay normas más difíciles de cambiar que las demás:
      cláusula 3.1 y Artículo 21, con todo lo que está debajo de ellas, toda
      cifra que dicen, las palabras bajo las que están y el sentido de los
      términos que usan; y también lo que decide una votación así: su regla, las
      peticiones, quién la abre, vota, reúne los votos y la cierra, y cómo se
      guardan los votos. Se reforman solo con base en una votación aprobada
      sobre las cláusulas blindadas. Una votación así es una votación de sí o
      no. Se aprueba con al menos 19/20 de los votos emitidos, y vale si
      participaron al menos tres cuartos (3/4) de las personas del padrón.
      Permanece abierta al menos 14 días.

21.3  Una reforma la pone en vigor cualquier persona dueña, con base en una
      votación aprobada sobre los estatutos, o en la que pide la cláusula 21.2,
      exactamente con las palabras que se votaron. Si los estatutos que cambia
      cambiaron entretanto, caduca y debe votarse de nuevo. El modelo y la
      moneda del registro no pueden cambiarse por una reforma.

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

22.2  Hasta que se hayan aceptado los primeros roles, las personas dueñas actúan
      por petición: las primeras votaciones dan los roles.

22.3  La cooperativa no tiene sello. Los documentos los firman por ella quienes
      nombran estos estatutos o una votación aprobada.
      [el programa no lo hace cumplir: los bancos y las oficinas quieren tinta.]

22.4  Se aplica la ley del lugar donde está el domicilio social. Si una cláusula
      resulta nula, las demás quedan en pie.
      [el programa no lo hace cumplir: no conoce la ley de ningún país.]
$ sample-answers collective.us-ca.es > us; sed '/us-ca/s/us-ca/generic/; /^tax/d; /^ca-[15]/d' us > any
$ coop articles show --answers any > a; coop articles show --answers us > b; diff -U0 a b | grep '^[-+][^-+]'
-1.1   El nombre de la cooperativa es el que está en su acta de fundación. Donde
-      estos estatutos dicen "la cooperativa", se refieren a la entidad de ese
-      nombre.
+1.1   El nombre de la cooperativa es el que está en su acta de fundación; como
+      nombre inscrito contiene la palabra "Cooperative" y una palabra o
+      abreviatura que muestra que es una corporación. Donde estos estatutos
+      dicen "la cooperativa", se refieren a la entidad de ese nombre, y donde la
+      ley dice "bylaws", se refiere a estos estatutos. Lo que se presenta como
+      "articles of incorporation" está antes que ellos.
