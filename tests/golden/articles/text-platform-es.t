# What a founder gets from the model platform in Spanish: the whole text under the law of California.
$ sample-answers platform.us-ca.es | coop articles show --answers -
Estatutos de una cooperativa de plataforma

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

1.3   La cooperativa se organiza según el modelo Plataforma. La poseen y la
      gobiernan en común quienes trabajan por medio de su plataforma, cada
      persona con una voz, gane lo que gane y sea cual sea el capital que
      aportó.

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
      reglamentos y la tabla salarial que adopta la Asamblea General, y estos
      antes que las instrucciones en el trabajo.
      [el programa no lo hace cumplir: qué norma está por encima lo juzgan las
      personas.]

Artículo 2. Palabras que usan estos estatutos

2.1   El "registro" es la historia firmada de la cooperativa: una línea
      ininterrumpida de actos firmados. Un acto para el que estos estatutos
      nombran una facultad no tiene efecto si no está ahí.

2.2   La "plataforma" es el conjunto de los programas, datos y servicios con que
      la cooperativa encuentra, ofrece y asigna trabajo, le pone precio y lo
      liquida.

2.3   Una "persona trabajadora de la plataforma" es una persona que trabaja por
      medio de la plataforma, haya sido admitida o no como persona socia.

2.4   Una "persona socia" es una persona trabajadora de la plataforma, o una
      persona que trabaja para la cooperativa, y que fue admitida en esta.

2.5   Una "persona dueña" es una persona socia que tiene un voto completo: una
      persona fundadora, o una persona socia que ha adquirido la totalidad de
      una participación social.

2.6   La "Asamblea General" es el conjunto de todas las personas socias,
      sesionen juntas o decidan por votación.

2.7   Una "participación social" es una participación en la cooperativa que cada
      persona socia tiene o está adquiriendo.

2.8   Una "votación aprobada" es una votación que se abrió, se cerró y se contó
      conforme a estos estatutos y que alcanzó tanto su quórum como su mayoría.
      Puede servir de base una sola vez, para lo que decía su pregunta.

2.9   Lo que estos estatutos piden por escrito puede enviarse y firmarse por
      medios electrónicos, salvo que la ley pida papel.
      [el programa no lo hace cumplir: no puede ver cartas.]

2.10  Toda cifra de estos estatutos que lee una regla del registro se toma de
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

3.3   Una persona socia hace con cuidado el trabajo que aceptó, paga las cuotas
      de la participación cuando vencen, guarda la privacidad de las demás y
      acata las decisiones de la Asamblea General.
      [el programa no lo hace cumplir: una falta la juzgan las personas.]

3.4   Trabajo mínimo. Una persona socia trabaja al menos 200 horas en cada
      ejercicio, por medio de la plataforma, para la cooperativa o en uno de sus
      órganos. En el año de la admisión, y en un año con permiso, son menos en
      proporción.
      [el programa no lo hace cumplir: no compara las horas con la membresía.]

3.5   Personas socias inactivas. A quien trabajó menos se le avisa por escrito,
      y tiene tres meses para recuperar lo que falta, tomar un permiso u objetar
      ante el Panel de Revisión. Después el Consejo puede declarar terminada la
      membresía, y a la persona socia se le debe lo que se debe a quien sale.
      [el programa no lo hace cumplir: de sus padrones nadie sale si no es por
      renuncia, así que un nombre inactivo todavía cuenta para el quórum.]

3.6   Una persona, una cuenta. Una persona tiene una sola cuenta en la
      plataforma y una sola membresía, y no deja que nadie más las use. Una
      membresía con una identidad falsa o con una segunda identidad es nula, y
      una votación cuyo resultado pudo cambiar por ella se repite.
      [el programa no lo hace cumplir: conoce claves, y no a las personas que
      las tienen.]

3.7   Permisos. Una persona socia puede estar de permiso hasta 12 meses cada
      vez, y conserva la membresía, la participación y el voto. Ninguna parte de
      un voto se pierde por ello.
      [el programa no lo hace cumplir: no lleva los permisos.]

Artículo 4. Quienes trabajan aquí

4.1   Estatus. La cooperativa emplea a toda persona trabajadora de la
      plataforma, y le da lo que la ley y los contratos colectivos dan a las
      personas empleadas.
      [el programa no lo hace cumplir: los contratos se hacen aparte del
      registro.]

4.2   Lo que el trabajo es de verdad. A quien en verdad trabaja como una persona
      empleada se le trata como tal, diga lo que diga su contrato. Una persona
      trabajadora de la plataforma puede pedir que el Panel de Revisión lo
      examine, y no pierde por ello ningún derecho a acudir a un tribunal.
      [el programa no lo hace cumplir: lo juzgan las personas.]

4.3   Rechazar trabajo. Fuera de las horas que fija un contrato de trabajo, una
      persona trabajadora de la plataforma puede rechazar cualquier oferta de
      trabajo. Ningún rechazo cuenta contra nadie, ni en la posición, ni en el
      pago, ni en ofertas posteriores.
      [el programa no lo hace cumplir: no hace ofertas de trabajo.]

Artículo 5. Admisión

5.1   Una persona que desea entrar lo dice en una solicitud firmada. La puede
      asentar en el registro cualquier persona socia.

5.2   Derecho a la admisión. Quien ha trabajado al menos 80 horas por medio de
      la plataforma o para la cooperativa tiene derecho a la admisión, salvo que
      haya motivos por los que una persona socia podría ser excluida.
      [el programa no lo hace cumplir: no compara las horas con las
      solicitudes.]

5.3   Antes de la admisión la persona solicitante recibe estos estatutos, la
      tabla salarial y las últimas cuentas anuales, y firma un convenio de
      membresía que dice el precio de la participación, sus cuotas y qué pasa
      con ella al salir.
      [el programa no lo hace cumplir: el convenio se firma aparte del
      registro.]

5.4   Una persona real. Antes de la admisión dos personas socias, de las que
      ninguna es allegada de la persona solicitante ni decide sobre la admisión,
      se cercioran, viéndola y con sus documentos, de que quien solicita es una
      persona real y todavía no es persona socia. Anotan que lo hicieron, y no
      guardan copia de los documentos.
      [el programa no lo hace cumplir: de ello responde quien admite a una
      persona solicitante.]

5.5   A una persona solicitante la admite la Gerencia o la Presidencia, sin
      votación, y desde ese momento quien solicitó es persona socia. Toda
      admisión está en el registro, donde cada persona socia puede leerla.

5.6   Rechazo. Una solicitud se responde dentro de treinta días. Un rechazo dice
      sus razones, y la persona solicitante puede pedir al Panel de Revisión que
      lo revise. Lo mismo puede pedir toda persona socia que considere que se
      admitió a alguien indebidamente.
      [el programa no lo hace cumplir: no rechaza a nadie, ni fija plazos.]

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
      la Gerencia, y nunca la persona que paga.

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
      salarial; la tarifa de la plataforma, los algoritmos de trabajo y los
      motivos de desactivación; la elección y la revocación de quienes dirigen;
      la última palabra sobre una exclusión; las cuentas anuales y el uso de un
      excedente; la fusión, la venta de toda la empresa o de la plataforma, y la
      liquidación.
      [el programa no lo hace cumplir: hace cumplir aquellas para las que estos
      estatutos nombran una decisión.]

7.3   Sesión anual. Sesiona al menos una vez en cada ejercicio, dentro de los
      seis meses que siguen al fin del anterior, para conocer las cuentas
      anuales y para elegir.
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

8.2   Una petición está completa cuando la ha firmado un veinteavo (1/20) de las
      personas dueñas, redondeado hacia arriba a personas enteras, y nunca menos
      de 2 de ellas, salvo que no haya tantas personas dueñas. El número queda
      fijo al iniciar la petición.

8.3   Una petición reúne firmas durante 30 días y caduca si para entonces no
      está completa.

8.4   Con una petición completa puede abrirse la votación que pide aunque nadie
      con un cargo lo desee. Ninguna ausencia, revocación o fin de periodo
      detiene nunca una petición.

Artículo 9. Votaciones

9.1   Una votación la abre la Presidencia, la Tesorería o cualquier persona
      socia con una petición completa. La apertura fija la pregunta, las
      opciones, el tipo de decisión, el padrón y la hora de cierre; nada de ello
      puede cambiarse después. Una votación se juzga por los estatutos en vigor
      al abrirse.

9.2   Anuncio. La plataforma muestra cada petición abierta y cada votación
      abierta a cada persona socia desde el primer día, en los idiomas que leen
      las personas socias, y da a todas las candidaturas el mismo espacio.
      Transmite lo que las personas socias se escriben entre sí, y nadie más lo
      lee.
      [el programa no lo hace cumplir: lleva peticiones y votaciones; las
      muestra la plataforma.]

9.3   Aviso de una votación. Quien abre una votación comunica por escrito a cada
      persona de su padrón, el día de la apertura, la pregunta, la hora de
      cierre y cómo votar.
      [el programa no lo hace cumplir: muestra las votaciones abiertas, y no
      envía cartas.]

9.4   El padrón nombra a cada persona socia que tiene un voto o una parte de un
      voto, con su peso exacto. Su fecha de corte es el día de la apertura menos
      30 días. Las personas fundadoras están en él en todo caso.

9.5   Un voto lo puede emitir cualquier persona socia cuyo nombre está en el
      padrón, desde la apertura hasta la hora de cierre. Quien vota otra vez
      reemplaza su voto anterior.

9.6   Votos abiertos. Cómo votó cada persona socia en el registro lo puede leer
      toda persona socia. De los votos en papel se ve quién votó, y cuántas
      papeletas dijeron qué.

9.7   Sin representación. Nadie puede votar por otra persona, y ningún voto
      puede comprarse, prometerse ni delegarse.
      [el programa no toma ningún voto que no haya firmado quien vota; si uno
      fue comprado o prometido no puede saberlo.]

9.8   Un voto que firmó quien vota puede llegar también por correo, por teléfono
      o de cualquier otra manera, y lo asienta cualquier persona socia. Sigue
      siendo el voto de quien lo firmó. Cada voto de una persona lleva un
      número, y de varios cuenta el del número más alto. Quien cierra una
      votación puede asentar con el cierre los votos así llegados a tiempo, y
      responde de ello.

9.9   Una persona que no tiene clave para firmar vota en papel. Dos personas
      escrutadoras que no son candidatas cuentan las papeletas, cada una por su
      lado, y firman quién votó y qué contaron; el recuento lo asienta cualquier
      persona socia y solo vale si ambas dicen lo mismo. En papel puede votar
      como máximo un cuarto (1/4) de las personas del padrón, y siempre una.

9.10  Abstenerse es participar: una abstención cuenta para el quórum y no está
      entre los votos emitidos.

9.11  Cuando una persona del padrón deja la cooperativa antes del cierre, un
      voto ya emitido se mantiene y se cuenta; después esa persona no puede
      emitir ninguno.

9.12  Después de la hora de cierre, o cuando han votado todas las personas del
      padrón, una votación la cierra la Presidencia, la Tesorería o cualquier
      persona dueña. El cierre solo asienta lo que cualquiera puede volver a
      contar; quien cierra no decide nada. Que todas hayan votado vale antes que
      todo tiempo mínimo de una votación abierta.

9.13  Ejecución. Lo que decidió una votación se ejecuta dentro de 180 días desde
      su cierre, una vez, o la decisión caduca. Quien fue elegida y no ha tomado
      el cargo ya no puede tomarlo cuando se ha decidido una elección posterior
      para el mismo cargo.

Artículo 10. Tipos de decisión

10.1  Decisiones ordinarias. Lo que no tiene regla propia es una decisión
      ordinaria. Se toma por una votación de sí o no. Se aprueba con más de 1/2
      de los votos emitidos, y vale si participaron al menos dos quintos (2/5)
      de las personas del padrón. La votación permanece abierta al menos 7 días.

10.2  La tarifa, los algoritmos y los motivos de desactivación. La tarifa de la
      plataforma, los algoritmos de trabajo y los motivos de desactivación se
      adoptan por una votación de plataforma. Es una votación de sí o no, se
      aprueba con más de 1/2 de los votos emitidos, vale si participaron al
      menos dos quintos (2/5) de las personas del padrón, y permanece abierta al
      menos 14 días.
      [el programa no lo hace cumplir: cuenta una votación así; su resultado se
      ejecuta en la plataforma.]

10.3  La tabla salarial. La tabla salarial se adopta por una votación de sí o
      no. Se aprueba con más de 1/2 de los votos emitidos, y vale si
      participaron al menos dos quintos (2/5) de las personas del padrón. La
      votación permanece abierta al menos 7 días.

10.4  Falta de quórum o de mayoría. Una votación que no alcanza su quórum o su
      mayoría no decide nada y deja todo como estaba. En una votación de sí o
      no, un empate no alcanza la mayoría.

10.5  Quórum y crecimiento. Cada vez que las personas socias llegan a ser el
      doble de las que eran en la última votación sobre el quórum, la
      Presidencia les presenta, como una reforma de estos estatutos, la cuestión
      de si el quórum todavía corresponde a su número.
      [el programa no lo hace cumplir: se atiene al quórum que nombran los
      estatutos.]

Artículo 11. Elecciones

11.1  Una elección se hace por una votación preferencial con eliminación por
      rondas. Donde se ordenan las candidaturas, la más débil se elimina ronda
      tras ronda hasta que una reúne más de 1/2 de los votos emitidos que
      todavía nombran una candidatura; donde se escoge una sola, queda elegida
      la que tiene más votos. Entre iguales deciden las rondas anteriores,
      después la membresía más larga, y al final el alfabeto de los nombres
      cortos en el registro; la opción de reabrir cede ante toda candidatura. La
      elección vale si participaron al menos dos quintos (2/5) de las personas
      del padrón, y permanece abierta al menos 14 días.

11.2  Solo las personas dueñas pueden ser candidatas. La papeleta ofrece siempre
      reabrir las candidaturas, también cuando hay una sola. Si gana esa opción,
      nadie queda elegida y las candidaturas empiezan de nuevo.

11.3  Un cargo empieza cuando lo acepta la propia persona interesada, con base
      en una votación electoral aprobada. En cualquier momento lo puede dejar la
      propia persona interesada.

11.4  Quien ocupa un cargo puede ser revocada antes de que termine el periodo.
      La votación sobre una revocación es una votación de sí o no. Se aprueba
      con más de 1/2 de los votos emitidos, vale si participaron al menos dos
      quintos (2/5) de las personas del padrón, y permanece abierta al menos 7
      días. Con el cierre de una votación de revocación aprobada termina el
      cargo; la persona revocada lo deja en el registro de inmediato, y lo que
      haga en él después no obliga a nadie.
      [el programa no lo hace cumplir: cuenta la votación; hasta que quien ocupa
      el cargo renuncie o el periodo termine, todavía acepta sus actos, y no los
      de nadie que le suceda.]

11.5  Cuando un periodo termina y nadie que suceda ha aceptado, quien ocupa el
      cargo sigue en funciones. De las facultades del cargo conserva entonces
      solo estas: abrir votaciones, cerrar votaciones, asentar pagos de
      participaciones, aprobar horas, preparar nóminas y aprobar nóminas.

Artículo 12. El Consejo

12.1  El "Consejo" es el consejo de administración de la cooperativa. Tiene 12
      puestos, que ocupan personas socias elegidas por las personas socias. La
      Presidencia lo preside, y vota solo cuando hay empate; la Tesorería y la
      Gerencia hablan en él y no votan.
      [el programa no lo hace cumplir: solo conoce cargos de una persona cada
      uno.]

12.2  Puestos. La Asamblea General enumera las regiones y reparte los puestos
      entre ellas según el número de sus personas socias; ninguna región tiene
      menos de uno, y ninguna tiene la mitad o más, mientras haya regiones
      suficientes. Cada región elige los suyos.
      [el programa no lo hace cumplir: sus padrones no conocen regiones; una
      elección así se hace aparte de él.]

12.3  Periodos del Consejo. El periodo de un puesto es tan largo como el de la
      Presidencia. En la primera elección la mitad de los puestos, escogidos por
      sorteo, se ocupa por la mitad de ese tiempo, para que no queden vacantes
      todos a la vez. Un puesto que queda vacante antes de tiempo pasa a quien
      sigue según el último recuento, y donde no hay nadie se hace una nueva
      elección. Quienes eligieron a una persona representante pueden revocarla.
      [el programa no lo hace cumplir: solo lleva los periodos de los cargos.]

12.4  Tareas del Consejo. El Consejo adopta el presupuesto, vigila a la Gerencia
      y a la plataforma, y decide lo que estos estatutos le encomiendan. No
      decide nada que corresponda solo a la Asamblea General, y lo que decide
      puede llevarse ante las personas socias por petición; lo que ellas deciden
      obliga al Consejo.
      [el programa no lo hace cumplir: lleva peticiones y votaciones, y no
      decisiones de un consejo.]

12.5  Sesiones del Consejo. Sesiona al menos seis veces al año, a distancia si
      quiere, y siempre que lo pida la Presidencia o un tercio de sus
      integrantes. Decide por más de la mitad de los votos emitidos, si
      participa más de la mitad de sus integrantes. Sus actas quedan abiertas a
      todas las personas socias dentro de dos semanas, salvo lo que es privado
      de una persona.
      [el programa no lo hace cumplir: no lleva sesiones de un consejo.]

12.6  Círculos. Personas socias que comparten un oficio, una localidad, un
      idioma o una inquietud pueden formar un círculo. El círculo escoge a quien
      habla por él, tiene un lugar propio en la plataforma, y se le escucha
      antes de que el Consejo decida sobre algo que concierne al círculo. El
      Consejo puede confiar una tarea limitada a un círculo, y retirársela.
      [el programa no lo hace cumplir: no conoce círculos.]

Artículo 13. Cargos

13.1  La Presidencia. La Presidencia habla por las personas socias, convoca a la
      Asamblea General y abre sus votaciones. Se elige por una votación
      electoral aprobada, sin plan de negocio, para un periodo de 24 meses, y se
      ejerce, además del salario, ninguna parte de la nómina.

13.2  La Tesorería. La Tesorería lleva el dinero y sus cuentas y, cuando la
      Presidencia está ausente o cuando el asunto le concierne, dirige las
      sesiones y abre las votaciones. Se elige por una votación electoral
      aprobada, sin plan de negocio, para un periodo de 24 meses, y se ejerce,
      además del salario, ninguna parte de la nómina.

13.3  La Gerencia. La Gerencia dirige la plataforma y el negocio diario dentro
      del presupuesto, y responde ante el Consejo. Se elige por una votación
      electoral aprobada, sin plan de negocio, para un periodo de 24 meses, y se
      ejerce, además del salario, ninguna parte de la nómina.

13.4  Un cargo por persona. Nadie ocupa dos de estos cargos a la vez, salvo
      mientras haya menos de diez personas socias. Quien ocupa dos dice con cada
      acto en cuál de ellos lo hace.
      [el programa no lo hace cumplir: deja que una persona ocupe varios, y
      pregunta en cuál de ellos se hace un acto.]

13.5  Firma. Fuera del negocio diario firman por la cooperativa, juntas, dos
      personas distintas que ocupan estos cargos; dentro de él firma sola la
      Gerencia. Donde la ley o una autoridad registral pide una secretaría, se
      inscribe a la Tesorería.
      [el programa no lo hace cumplir: los contratos se firman fuera del
      registro.]

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

Artículo 15. La tarifa y el precio del trabajo

15.1  La "tarifa de la plataforma" es la parte del precio de un encargo con que
      se queda la cooperativa para hacer funcionar la plataforma, asegurar a
      quienes trabajan y apartar algo. Nunca es más de un quinto (1/5) del
      precio. Todo lo demás paga el trabajo: los salarios según la tabla
      salarial, los encargos realizados por cuenta propia, y los impuestos y
      contribuciones sobre ellos; lo que de ello queda al fin del año es
      excedente.
      [el programa no lo hace cumplir: no lleva precios.]

15.2  Cómo se fija la tarifa. La tarifa de la plataforma la adoptan las personas
      socias según la cláusula 10.2, como una sola tasa para cada tipo de
      trabajo, la misma para todas las personas que lo hacen. Sin una decisión
      así no se cobra ninguna. Una tasa más alta empieza como muy pronto treinta
      días después de la votación; el Consejo puede bajar una tasa por un
      tiempo, y no sube ninguna.
      [el programa no lo hace cumplir: cuenta la votación; la tarifa la cobra la
      plataforma.]

15.3  La cuenta de un encargo. Antes de aceptar un encargo una persona
      trabajadora de la plataforma ve dónde es, qué pide y cuánto paga; después,
      qué pagó quien lo pidió, qué parte se retuvo de ello, y para qué. Las
      propinas son solo suyas.
      [el programa no lo hace cumplir: los encargos y sus precios los lleva la
      plataforma.]

Artículo 16. Algoritmos

16.1  Un "algoritmo de trabajo" es una regla o un modelo con que un programa
      ofrece, asigna, clasifica, califica o vigila el trabajo, le pone precio o
      limita el acceso a él. Uno comprado o alquilado cuenta como uno propio.

16.2  Adopción. No se usa ningún algoritmo de trabajo que las personas socias no
      hayan adoptado según la cláusula 10.2, en palabras sencillas que dicen qué
      hace. Lo mismo vale para todo cambio que pueda alterar quién recibe
      trabajo, o con qué pago. La Gerencia puede corregir fallas menores, y lo
      comunica al Consejo.
      [el programa no lo hace cumplir: cuenta la votación, y no puede ver qué
      hacen otros programas.]

16.3  El libro de algoritmos. Un libro que toda persona trabajadora de la
      plataforma y toda persona solicitante pueden leer dice de cada algoritmo
      de trabajo para qué es, qué datos usa, qué pesa más en él, quién responde
      por él y qué halló su última prueba.
      [el programa no lo hace cumplir: el libro lo llevan las personas.]

16.4  Lo que ninguno puede hacer. Ningún algoritmo de trabajo usa la salud, el
      origen, la creencia, el sexo, la familia, el ánimo, la actividad sindical
      ni los mensajes privados, ni trata de adivinarlos. Ninguno paga menos a
      alguien porque aceptaría menos. Las calificaciones que da la clientela
      nunca deciden por sí solas, y pueden responderse.
      [el programa no lo hace cumplir: no puede ver qué hacen otros programas.]

16.5  Explicación y revisión. Toda persona a la que afecta un resultado puede
      preguntar por qué. Dentro de siete días una persona que puede cambiar el
      resultado vuelve a mirarlo, da las razones principales en palabras
      sencillas y corrige lo que estuvo mal. Quien no queda conforme puede
      acudir al Panel de Revisión.
      [el programa no lo hace cumplir: responden las personas.]

16.6  Deciden las personas. Que se retenga un pago, se dé por fundada una queja,
      se desactive a alguien o se le trate peor de cualquier otra manera de peso
      lo decide una persona identificada, y nunca un programa por sí solo.
      [el programa no lo hace cumplir: no decide nada de eso, y no puede ver qué
      hacen otros programas.]

16.7  Pruebas. Una vez al año cada algoritmo de trabajo lo prueba alguien que no
      lo hizo: si tiene fallas, si trae peligro y si da peores resultados a
      algún grupo. El que no pasa la prueba lo detiene de inmediato el Consejo,
      hasta que las personas socias hayan decidido.
      [el programa no lo hace cumplir: las pruebas las hacen las personas.]

Artículo 17. Datos

17.1  Los datos propios. Una persona trabajadora de la plataforma puede ver,
      hacer corregir y llevarse todo lo que la plataforma guarda sobre ella,
      incluidas sus calificaciones y su historial de trabajo, en una forma que
      otros programas puedan leer. Lo recibe dentro de treinta días, también
      después de salir.
      [el programa no lo hace cumplir: tales datos los guarda la plataforma.]

17.2  No más de lo necesario. Sobre una persona trabajadora de la plataforma
      solo se reúne lo que exigen el trabajo, el pago, la seguridad o la ley. La
      plataforma dice para qué y por cuánto tiempo lo guarda, y después lo
      borra. Fuera del trabajo no sigue a nadie.
      [el programa no lo hace cumplir: tales datos los guarda la plataforma.]

17.3  Compartir datos. Tales datos no se venden nunca. Salen de la cooperativa
      solo hasta donde lo exige un encargo o la ley.
      [el programa no lo hace cumplir: tales datos los guarda la plataforma.]

17.4  La persona encargada de los datos. El Consejo nombra a una persona
      encargada de los datos, que no ocupa ningún cargo y en esta tarea no
      recibe órdenes de nadie. Lleva el libro de la cláusula 16.3, escucha las
      quejas sobre datos, avisa dentro de tres días a toda persona a quien pueda
      dañar una filtración, e informa a la Asamblea General cada año.
      [el programa no lo hace cumplir: conoce cargos que se eligen.]

17.5  Lo que muestra el registro. El registro no olvida nada y está abierto a
      cada persona socia, con las horas, las nóminas y los pagos de
      participaciones que están en él. Lo que estos estatutos no necesitan que
      esté ahí queda fuera de él; de todo esto se avisa antes a las personas
      solicitantes y socias.
      [el programa no lo hace cumplir: no puede leer lo que las personas
      escriben en texto libre.]

Artículo 18. Desactivación

18.1  Una "desactivación" es todo lo que deja a una persona trabajadora de la
      plataforma fuera de las ofertas de trabajo, del todo o en parte, por un
      tiempo o para siempre, por algo que se dice que hizo. No toca la
      membresía, la participación ni el voto.

18.2  Motivos. No hay desactivación sino por un motivo que las personas socias
      adoptaron según la cláusula 10.2; y no la hay, sea cual sea el motivo, por
      una enfermedad, un permiso, una queja, una petición, la participación en
      un sindicato o un rechazo de trabajo que estos estatutos permiten.
      [el programa no lo hace cumplir: cuenta la votación; los motivos los
      respetan las personas.]

18.3  Razones y audiencia. Al menos catorce días antes se comunican por escrito
      a la persona trabajadora de la plataforma el motivo, los hechos, lo que
      los prueba, quién decidirá y cómo apelar. Se le escucha antes de decidir.
      [el programa no lo hace cumplir: no lleva tales casos.]

18.4  Casos urgentes. Donde esperar pondría en peligro a personas, o una cuenta
      parece robada o usada para un fraude, la Gerencia, o una persona que la
      Gerencia nombró para ello, puede cortar el acceso de inmediato, por
      treinta días como máximo. Las razones se dan dentro de un día. El acceso
      vuelve si al fin de ese tiempo no se ha decidido nada según la cláusula
      18.3.
      [el programa no lo hace cumplir: no lleva tales casos.]

18.5  El Panel de Revisión. El "Panel de Revisión" tiene tres integrantes:
      personas socias escogidas por sorteo, por un año, entre quienes están
      dispuestas y no ocupan ni un cargo ni un puesto en el Consejo. Nadie
      participa en el caso de una persona allegada. Donde hay muy pocas
      dispuestas, ocupan los lugares personas neutrales de fuera.
      [el programa no lo hace cumplir: conoce cargos de una persona cada uno, y
      no los sortea.]

18.6  Apelación ante el Panel. Dentro de treinta días la persona trabajadora de
      la plataforma puede apelar ante el Panel de Revisión. El Panel la escucha
      en un idioma que ella habla y, si lo desea, con alguien que la acompañe, y
      decide dentro de catorce días, con razones. Salvo en casos urgentes, la
      desactivación espera su decisión. Lo que el Panel decide obliga a la
      cooperativa.
      [el programa no lo hace cumplir: no lleva tales casos.]

18.7  Reparación. Quien quedó fuera injustamente recupera la cuenta, la posición
      y las calificaciones, y se le paga el tiempo perdido según el promedio de
      los tres meses anteriores.
      [el programa no lo hace cumplir: no lleva tales casos.]

Artículo 19. Seguridad y seguros

19.1  Trabajo seguro. La cooperativa planea tiempos, trayectos y cargas de modo
      que nadie tenga que apresurarse ni quedarse sin descanso, da el equipo que
      exige la seguridad y rechaza a clientes que amenazan o acosan. Los
      accidentes se comunican al Consejo de inmediato, y a la Asamblea General
      cada año.
      [el programa no lo hace cumplir: de ello se ocupan las personas.]

19.2  Derecho a detener el trabajo. Una persona trabajadora de la plataforma que
      de buena fe considera peligroso un trabajo puede rechazarlo o detenerlo.
      Se le paga el tiempo que le dedicó, y no cuenta en su contra en ninguna
      parte.
      [el programa no lo hace cumplir: de ello se ocupan las personas.]

19.3  Seguros. Con la tarifa de la plataforma la cooperativa asegura a toda
      persona trabajadora de la plataforma, desde el primer encargo, contra
      accidentes en el trabajo y entre encargos y contra reclamaciones de otras
      personas. A cada una se le dice por escrito qué está cubierto.
      [el programa no lo hace cumplir: no lleva seguros.]

Artículo 20. Salarios

20.1  Los salarios se pagan por hora según una tabla de categorías y escalones.
      Una tabla la pone en vigor la Presidencia o la Tesorería con base en una
      votación aprobada sobre la tabla salarial, y vale desde la fecha que
      nombra. No se paga ningún salario que la tabla en vigor no dé.

20.2  Ninguna tarifa por hora de una tabla, dividida entre la más baja, da más
      de 6.
      [el programa no lo hace cumplir: lo cuida quien propone una tabla.]

20.3  Las horas de trabajo las anota la propia persona interesada, día por día,
      y nunca más de 12 horas en un día.

20.4  Las horas las aprueba la Gerencia, la Tesorería o la Presidencia, y nunca
      la persona que las trabajó.

20.5  Los salarios se pagan con una nómina que firmaron dos personas distintas:
      una que la prepara y otra que la aprueba después de revisarla. La prepara
      la Tesorería o la Gerencia a partir de horas aprobadas y de la tabla en
      vigor, y la aprueba la Gerencia o la Presidencia, pero nunca la persona
      que la preparó. Las horas ya pagadas no se pagan otra vez.

20.6  Cada cantidad se redondea línea por línea a la unidad más pequeña de la
      moneda, y las mitades hacia arriba.

Artículo 21. El ejercicio y el excedente

21.1  El ejercicio termina el 31 de diciembre. Dentro de cuatro meses se
      elaboran las cuentas del año, se abren a todas las personas socias y se
      presentan a la Asamblea General.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

21.2  Con el excedente de un año la cooperativa cubre primero las pérdidas
      anteriores, y después pone en su reserva un cuarto (1/4) de lo que queda,
      o más si la Asamblea General así lo resolvió antes de que empezara el año.
      Todo lo demás se reparte según este artículo; lo que se da conforme a la
      cláusula 21.7 se toma de la parte para la reserva.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

21.3  Retorno cooperativo. Lo que se reparte entre las personas socias se
      reparte como retorno cooperativo: en proporción a las horas que cada una
      trabajó en el año, también las que todavía están adquiriendo la
      participación. La cooperativa está obligada a ello por cada año antes de
      cuyo comienzo ya regían estos estatutos. Al menos la mitad (1/2) de la
      parte de cada persona socia se paga en dinero dentro de los ocho meses y
      medio que siguen al fin del año; el resto se abona a su cuenta de capital,
      de lo cual se le avisa por escrito y lo cual cada persona socia acepta
      tener en cuenta para sus impuestos.
      [el programa no lo hace cumplir: todavía no calcula el retorno.]

21.4  Cuentas de capital. Para cada persona socia se lleva una cuenta de capital
      con lo que se le abonó y todavía no se le pagó. No da voto. Los abonos más
      antiguos se pagan primero, siempre que eso no ponga en peligro los
      salarios ni a los acreedores; las deudas de la persona socia con la
      cooperativa pueden compensarse con ella.
      [el programa no lo hace cumplir: todavía no lleva cuentas de capital.]

21.5  Pérdidas. Una pérdida la carga primero la reserva, y después el excedente
      de años posteriores. Ninguna persona socia debe a la cooperativa ni a sus
      acreedores más que el precio de la participación.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

21.6  La reserva. La reserva pertenece a la cooperativa como un todo. Mientras
      la cooperativa exista, ninguna parte de la reserva se reparte entre las
      personas socias, tampoco al salir.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

21.7  Educación y solidaridad. La Asamblea General puede dar una parte de un
      excedente a la educación de las personas socias y a fondos del movimiento
      cooperativo.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

21.8  Préstamos e inversiones. La cooperativa puede tomar préstamos y dar
      garantía por ellos, y puede colocar en depósitos seguros el dinero que no
      necesita por un tiempo. No recibe depósitos del público. Un préstamo de
      más de un décimo de las ventas de un año necesita una votación aprobada.
      [el programa no lo hace cumplir: no lleva préstamos.]

Artículo 22. Salida

22.1  A la membresía puede renunciar en cualquier momento la propia persona
      interesada, salvo la última persona socia de todas. Termina cuando la
      renuncia entra en el registro, y con ella todo cargo de esa persona.

22.2  A quien deja de ser persona socia, de cualquier manera, se le debe lo que
      pagó por su participación y lo que esté abonado a su favor. La cooperativa
      lo paga en cuanto puede hacerlo sin poner en peligro los salarios ni a los
      acreedores. El tiempo más largo para ello, en años, es 3.
      [el programa no lo hace cumplir: los pagos se asientan; la devolución la
      hacen las personas.]

22.3  Muerte e incapacidad. La membresía termina con la muerte de la persona
      socia. Lo que se le debería al salir se debe a su sucesión. Quien la ley
      nombre para actuar por la persona socia puede reclamar lo debido, y no
      tiene voto.
      [el programa no lo hace cumplir: no conoce tales hechos.]

22.4  Exclusión. Salvo según la cláusula 3.5, una persona socia solo puede ser
      excluida por una falta grave: tras un aviso escrito de los motivos al
      menos quince días antes de que surta efecto, y una audiencia al menos
      cinco días antes, y con al menos tres cuartos de los votos emitidos en el
      Consejo. Desde el día en que el Consejo así lo votó, quien fue excluida ni
      vota ni firma peticiones, y una decisión que dependió de un voto así se
      toma de nuevo; cuando ya no queda apelación abierta, asienta su renuncia.
      [el programa no lo hace cumplir: todavía no lleva un caso así del aviso a
      la apelación, y cuenta su voto hasta que la renuncia está en el registro.]

22.5  Apelación. Quien fue excluida puede apelar ante el Panel de Revisión
      dentro de treinta días, y dentro de treinta días desde la decisión de este
      ante la Asamblea General, que tiene la última palabra. Ahí la apelación se
      gana salvo que una votación alcance otra vez la mayoría de la cláusula
      22.4. Hasta que se haya decidido, la participación no se devuelve. Si la
      apelación se gana, la membresía, el voto y las partes adquiridas quedan
      como si nunca se hubieran perdido.
      [el programa no lo hace cumplir: todavía no lleva un caso así del aviso a
      la apelación.]

Artículo 23. Desacuerdos

23.1  Quien se siente agraviada por la cooperativa, o en ella por una persona
      socia, lo dice por escrito. Dos personas socias que ambas partes aceptan
      las escuchan dentro de dos semanas y proponen un arreglo.
      [el programa no lo hace cumplir: lo arreglan las personas.]

23.2  Si eso falla, se intenta una mediación con alguien de fuera antes de que
      nadie vaya a un tribunal, salvo que la ley dé un derecho que se perdería
      por esperar.
      [el programa no lo hace cumplir: lo arreglan las personas.]

Artículo 24. Registro, claves y auditoría

24.1  Cada acto conforme a estos estatutos lo firma la persona que lo hizo, o
      trae la palabra firmada de esa persona, y se añade al registro. Nada de lo
      que está en él se altera ni se quita nunca; un error se corrige con un
      acto más.

24.2  Cada persona socia puede tener una copia completa del registro, leerla y
      comprobarla con cualquier programa en que confíe. La comprobación no
      necesita permiso. Los libros de la cooperativa están abiertos a cada
      persona socia.
      [el registro está entero en cada copia; los libros que se llevan fuera de
      él los abren las personas.]

24.3  Libro de personas socias. Quien lleva el dinero lleva también, aparte del
      registro, el libro de personas socias y de cargos que pide la ley, con
      nombres legales y domicilios; está abierto hasta donde la ley dice.
      [el programa no lo hace cumplir: no guarda domicilios.]

24.4  Copias firmadas. Cuando estos estatutos se firman también en papel, la
      Presidencia o cualquier persona dueña asienta en el registro el resumen
      criptográfico de la página escaneada y los nombres de quienes la firmaron.
      La página misma se guarda con los papeles de la cooperativa.

24.5  Auditoría anual. Una vez al año dos personas socias que no ocupan ni un
      cargo ni un puesto en el Consejo, o una auditoría externa donde no haya
      dos personas socias así o la ley la pida, revisan el registro y los libros
      e informan a la Asamblea General.
      [el programa no lo hace cumplir: cualquiera puede auditar el registro en
      cualquier momento; que alguien lo haga depende de las personas.]

24.6  Una persona socia firma con claves propias y no las presta a nadie. Una
      clave más la inscribe la propia persona interesada, y una clave perdida o
      robada la revoca la propia persona interesada. La última clave de una
      persona socia no puede revocarse sin una nueva. Si una clave fue robada,
      quien la tenía dice cuál es el último acto en que se debe confiar. Lo que
      la clave firmó después en votaciones abiertas, en peticiones abiertas y
      como aprobaciones en las que todavía no se apoya nada se retira entonces,
      y las claves que inscribió terminan con ella; lo demás que firmó queda en
      disputa hasta que un acto más lo corrija.

24.7  A una persona socia que perdió todas sus claves otras le dan una nueva. La
      solicitud, con la prueba de que la persona socia tiene la clave nueva, la
      puede asentar cualquier persona socia.

24.8  Hasta 5 personas socias, llamadas sus guardianas, las escoge de antemano
      la propia persona interesada.

24.9  La solicitud la aprueban 2 de las guardianas de la persona socia. Una
      aprobación así la puede asentar cualquier persona socia a la que la
      persona socia escogió.

24.10 En lugar de las guardianas, las personas socias pueden conceder la
      solicitud; lo ejecuta la Presidencia o cualquier persona dueña, con base
      en una votación ordinaria aprobada.

24.11 Lo aprobado o concedido no surte efecto antes de que pasen 7 días, cuando
      lo pone en vigor cualquier persona socia. Entonces terminan las claves
      anteriores de la persona socia.

24.12 Hasta entonces lo puede vetar la propia persona interesada, con una clave
      que todavía esté en vigor. Después de un veto solo puede concederse con
      base en una votación que se abrió más tarde, y ningún segundo veto la
      detiene.

24.13 Los nombres legales, los domicilios, las cuentas bancarias, las
      enfermedades y los motivos de un caso nunca entran en claro en el
      registro.
      [el programa no lo hace cumplir: no pide nada de eso, pero no puede leer
      lo que las personas escriben en texto libre.]

Artículo 25. Responsabilidad

25.1  A quien actúa por la cooperativa de buena fe y con cuidado se le libra de
      lo que eso le cueste hasta donde la ley lo permite, y la cooperativa puede
      asegurarle.
      [el programa no lo hace cumplir: no lleva reclamaciones.]

Artículo 26. Reforma y liquidación

26.1  Estos estatutos se reforman con base en una votación aprobada sobre los
      estatutos. Una votación así es una votación de sí o no. Se aprueba con al
      menos dos tercios (2/3) de los votos emitidos, y vale si participaron al
      menos la mitad (1/2) de las personas del padrón. Permanece abierta al
      menos 14 días.

26.2  Cláusulas blindadas. Hay normas más difíciles de cambiar que las demás:
      cláusula 3.1 y Artículo 26, con todo lo que está debajo de ellas, toda
      cifra que dicen, las palabras bajo las que están y el sentido de los
      términos que usan; y también lo que decide una votación así: su regla, las
      peticiones, quién la abre, vota, reúne los votos y la cierra, y cómo se
      guardan los votos. Se reforman solo con base en una votación aprobada
      sobre las cláusulas blindadas. Una votación así es una votación de sí o
      no. Se aprueba con al menos cuatro quintos (4/5) de los votos emitidos, y
      vale si participaron al menos la mitad (1/2) de las personas del padrón.
      Permanece abierta al menos 14 días.

26.3  Una reforma la pone en vigor la Presidencia o cualquier persona dueña, con
      base en una votación aprobada sobre los estatutos, o en la que pide la
      cláusula 26.2, exactamente con las palabras que se votaron. Si los
      estatutos que cambia cambiaron entretanto, caduca y debe votarse de nuevo.
      El modelo y la moneda del registro no pueden cambiarse por una reforma.

26.4  Fusión y venta. La cooperativa se fusiona con otra, cambia su forma legal
      o vende toda su empresa solo con base en una votación aprobada del tipo de
      la cláusula 26.1.
      [el programa no lo hace cumplir: lo ejecutan las personas.]

26.5  Liquidación. La cooperativa se liquida solo con base en una votación
      aprobada del tipo de la cláusula 26.1. De lo que tiene se paga primero a
      acreedores y salarios, y después lo que se debe a personas socias y a
      quienes salieron.
      [el programa no lo hace cumplir: lo ejecutan las personas.]

26.6  Lo que queda. Lo que queda después va a otra cooperativa con fines
      parecidos, o a un fondo para fundarlas, según escojan las personas socias;
      nunca a las personas socias.
      [el programa no lo hace cumplir: lo ejecutan las personas, y un tribunal
      puede exigírselo.]

Artículo 27. Fundación y transición

27.1  Las personas fundadoras son las que nombra el acta de fundación. Cada una
      acepta estos estatutos con su propia firma, y la cooperativa no hace nada
      más hasta que todas lo hayan hecho. Quien declina, o es tachada por todas
      las demás, no es fundadora. Una persona fundadora tiene un voto completo
      desde la fundación, también mientras todavía paga la participación en
      cuotas.

27.2  Hasta que las primeras personas electas hayan aceptado sus cargos, las
      personas dueñas actúan por petición: las primeras votaciones los eligen.

27.3  Mientras las personas socias sean menos del doble de los puestos del
      Consejo, todas las personas dueñas juntas son el Consejo, y ninguna de
      ellas cuenta como ocupante de un puesto en él.
      [el programa no lo hace cumplir: solo conoce cargos de una persona cada
      uno.]

27.4  La cooperativa no tiene sello. Los documentos los firman por ella quienes
      nombran estos estatutos o una votación aprobada.
      [el programa no lo hace cumplir: los bancos y las oficinas quieren tinta.]

27.5  Se aplica la ley del lugar donde está el domicilio social. Si una cláusula
      resulta nula, las demás quedan en pie.
      [el programa no lo hace cumplir: no conoce la ley de ningún país.]
