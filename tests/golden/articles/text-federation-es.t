# What a founder gets from the model federation in Spanish: the whole text under the law of California.
$ sample-answers federation.us-ca.es | coop articles show --answers -
Estatutos de una federación de cooperativas de trabajo

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

1.3   "La federación" y "la cooperativa" son la misma entidad: una unión de
      cooperativas de trabajo que siguen siendo independientes. El modelo de
      estos estatutos es Federación.

1.4   El objeto de la federación es ayudar a las cooperativas que la forman a
      dar trabajo bueno y duradero: hacer juntas lo que una sola no puede,
      apoyarse unas a otras en la necesidad, y ejercer toda actividad lícita que
      sirva a ese objeto.

1.5   La cooperativa sigue los principios del movimiento cooperativo
      internacional: membresía abierta y voluntaria, control democrático por las
      personas socias, participación económica de ellas, autonomía, educación,
      cooperación con otras cooperativas e interés por la comunidad. Estos
      estatutos se leen a su luz.
      [el programa no lo hace cumplir: los principios guían a las personas.]

1.6   Independencia. Cada cooperativa socia se gobierna a sí misma. La
      federación decide solo lo que estos estatutos le confían; todo lo demás
      queda en cada cooperativa.
      [el programa no lo hace cumplir: por dónde pasa esa línea lo juzgan las
      personas.]

1.7   La cooperativa adopta la forma legal con la que está inscrita, y la
      conserva hasta que las personas socias la cambien del modo en que cambian
      estos estatutos.
      [el programa no lo hace cumplir: la inscribe una autoridad registral.]

1.8   La ley está antes que estos estatutos, estos estatutos antes que los
      reglamentos y la tabla salarial que adopta la Asamblea, y estos antes que
      las instrucciones en el trabajo.
      [el programa no lo hace cumplir: qué norma está por encima lo juzgan las
      personas.]

Artículo 2. Palabras que usan estos estatutos

2.1   El "registro" es la historia firmada de la cooperativa: una línea
      ininterrumpida de actos firmados. Un acto para el que estos estatutos
      nombran una facultad no tiene efecto si no está ahí.

2.2   Una "cooperativa socia" es una cooperativa de trabajo que entró en la
      federación y no ha salido de ella.

2.3   Una "persona delegada" es la persona que ocupa un puesto en nombre de una
      cooperativa socia. Una "persona suplente" es la persona que está lista
      para suceder a una persona delegada.

2.4   Una "persona socia" es una persona delegada que es fundadora o fue
      admitida, o una persona suplente que fue admitida, y por medio de la cual
      actúa una cooperativa socia. Lo que estos estatutos dan a una persona
      socia o le piden, se lo dan a esa cooperativa y se lo piden a ella; pero
      los cargos, las claves y el pago por el trabajo son de la persona.

2.5   Una "persona dueña" es una persona socia que tiene un voto completo: una
      persona fundadora, o una persona socia que ha adquirido la totalidad de
      una participación federal.

2.6   La "Asamblea" es el conjunto de todas las personas socias, sesionen juntas
      o decidan por votación. Es la asamblea general de la federación.

2.7   Una "participación federal" es la participación en la federación que
      corresponde a un puesto.

2.8   Una "votación aprobada" es una votación que se abrió, se cerró y se contó
      conforme a estos estatutos y que alcanzó tanto su quórum como su mayoría.
      Puede servir de base una sola vez, para lo que decía su pregunta.

2.9   Lo que estos estatutos piden por escrito puede enviarse y firmarse por
      medios electrónicos, salvo que la ley pida papel.
      [el programa no lo hace cumplir: no puede ver cartas.]

2.10  Toda cifra de estos estatutos que lee una regla del registro se toma de
      los parámetros de las reglas. Por eso las palabras y las reglas dicen
      siempre lo mismo, y se reforman juntas.

Artículo 3. Cooperativas socias

3.1   Todas las personas dueñas tienen los mismos derechos. Ninguna tiene más de
      un voto, sean cuales sean el tamaño, las cuotas federales o el capital de
      la cooperativa que la envió.

3.2   La membresía está abierta a toda cooperativa de trabajo que cumpla la
      cláusula 4.1 y quiera asumir los deberes de una persona socia, sin
      distinción de actividad, tamaño, lugar o idioma de su gente.
      [el programa no lo hace cumplir: si una cooperativa puede entrar lo juzgan
      las personas.]

3.3   Una cooperativa socia paga sus participaciones y sus cuotas federales
      cuando vencen, respeta el manual, guarda la privacidad de las demás y
      acata las decisiones de la Asamblea.
      [el programa no lo hace cumplir: una falta la juzgan las personas.]

3.4   Alivio en las dificultades. El Consejo puede librar de sus cuotas
      federales a una cooperativa socia en dificultades hasta por 12 meses cada
      vez. La cooperativa conserva sus puestos, sus participaciones y sus votos.
      [el programa no lo hace cumplir: no lleva cuotas federales.]

Artículo 4. Afiliación

4.1   Quién puede entrar. Una cooperativa puede entrar si, según sus propias
      reglas, cada una de sus personas socias tiene un voto, la mayoría de
      quienes trabajan en ella son sus personas socias o pueden llegar a serlo,
      nadie de fuera la controla, y su excedente se reparte por trabajo o se
      tiene en común.
      [el programa no lo hace cumplir: no lee las reglas de otras cooperativas.]

4.2   Cómo se pide entrar. Una cooperativa pide entrar por decisión de su propia
      asamblea general, que nombra también a sus primeras personas delegadas.
      Dentro de dos meses el Consejo la visita e informa por escrito a la
      Asamblea. La cooperativa que pide entrar lee primero el informe y puede
      responderlo.
      [el programa no lo hace cumplir: deciden, visitan e informan las
      personas.]

4.3   Quien ha de ser persona delegada o persona suplente firma una solicitud.
      La puede asentar en el registro cualquier persona socia.

4.4   Antes de la admisión la cooperativa que pide entrar recibe estos
      estatutos, el manual y las últimas cuentas anuales, y firma un convenio
      que dice el precio de sus participaciones, las cuotas en que se pagan, sus
      cuotas federales y qué pasa con todo ello al salir.
      [el programa no lo hace cumplir: el convenio se firma aparte del
      registro.]

4.5   A cada persona delegada y a cada persona suplente la admite la Secretaría
      o la Presidencia, con base en una votación de admisión aprobada, y desde
      ese momento es una persona socia. Con la primera de ellas ha entrado su
      cooperativa.

4.6   Una votación de admisión es una votación de sí o no. Se aprueba con más de
      1/2 de los votos emitidos, y vale si participaron al menos la mitad (1/2)
      de las personas del padrón. Permanece abierta al menos 14 días.

Artículo 5. Personas delegadas y mandatos

5.1   Número. Cada cooperativa socia tiene un puesto, y envía a una persona
      delegada.
      [el programa no lo hace cumplir: conoce a las personas delegadas, y no
      quién las envió.]

5.2   Elección en la cooperativa. Una persona delegada trabaja en la cooperativa
      que la envía, fue elegida por la asamblea general de esta y tiene la edad
      en que la ley le permite obligarse. Dos cooperativas no envían a la misma
      persona.
      [el programa no lo hace cumplir: la elección se hace en cada cooperativa.]

5.3   Personas suplentes. Por cada persona delegada su cooperativa socia puede
      enviar a una persona suplente, elegida del mismo modo y admitida de
      antemano. Una persona suplente puede asistir, hablar y proponer, y no
      tiene participación ni voto antes de suceder.
      [el programa no lo hace cumplir: da un voto a toda persona por quien se
      asienta una participación pagada.]

5.4   Mandatos. La asamblea general de una cooperativa socia puede dar a sus
      personas delegadas un mandato sobre cualquier asunto. Antes de que voten,
      el mandato se asienta en el registro, como una propuesta que no se vota;
      de lo que debe quedar en privado se asienta solo el resumen criptográfico.
      [el programa no lo hace cumplir: guarda el texto, y no compara con él
      ningún voto.]

5.5   Cómo obliga un mandato. Una persona delegada puede apartarse del mandato
      cuando el debate trajo algo que su cooperativa no podía saber, y le da las
      razones por escrito dentro de dos semanas. Un voto vale tal como se
      emitió, y si se aparta del mandato, la persona delegada responde solo ante
      su cooperativa.
      [el programa no lo hace cumplir: no compara ningún voto con un mandato.]

5.6   Revocación por la cooperativa. Una cooperativa socia puede revocar a su
      persona delegada o a su persona suplente en cualquier momento, y no debe
      razones a nadie más. La revocación surte efecto cuando su aviso escrito
      llega a la Secretaría, o a la Presidencia donde la revocación concierne a
      la Secretaría; la persona revocada renuncia entonces de inmediato.
      [el programa no lo hace cumplir: solo la persona revocada puede asentar la
      renuncia.]

5.7   Quien no renuncia. Quien tiene que renunciar y no lo ha hecho ni vota ni
      firma peticiones. Una decisión que dependió de un voto así no se ejecuta,
      y se toma de nuevo.
      [el programa no lo hace cumplir: cuenta su voto hasta que la renuncia está
      en el registro.]

5.8   Sucesión. Quien sucede recibe el puesto, la participación federal y lo que
      se pagó y se abonó por ella; no se devuelve nada. La votación sobre la
      admisión de quien sucede, o de una persona suplente, pregunta solo si esa
      persona fue debidamente elegida en su cooperativa. Quien sucede firma con
      claves propias.
      [el programa no lo hace cumplir: una persona renuncia, otra es admitida, y
      lo pagado se asienta de nuevo.]

Artículo 6. La participación federal

6.1   Cada persona delegada tiene exactamente una participación federal, o la
      parte de ella que se ha adquirido. Nadie tiene nunca más de una. La
      participación es de la cooperativa que envió a la persona delegada y no de
      la persona, y no puede darse en prenda ni heredarse.

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
      la Secretaría, y nunca la persona que paga.

6.7   Un cambio posterior del precio o del calendario no toca las
      participaciones de quienes fueron admitidas antes.

6.8   Transmisión. Una participación no puede venderse ni regalarse a nadie;
      solo vuelve a la cooperativa.

6.9   A petición suya, una persona socia recibe un certificado de la
      participación. No prueba nada que el registro no diga.
      [el programa no lo hace cumplir: los certificados se imprimen.]

Artículo 7. La Asamblea federal

7.1   La Asamblea es la autoridad máxima de la federación. Cada persona socia
      puede asistir y hablar, y cada persona delegada vota con el voto, o la
      parte de un voto, que se ha adquirido. Decide por votaciones en el
      registro, para que quienes están lejos participen igual que quienes están
      en la sala.

7.2   Corresponden solo a la Asamblea: estos estatutos, el manual y la tabla
      salarial; la admisión y la exclusión de personas socias; la elección y la
      revocación de quienes dirigen; el presupuesto y las cuentas anuales y el
      uso de un excedente; la fusión, la venta de toda la empresa y la
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
      en papel, al menos con 30 días de anticipación. La convocatoria dice el
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

Artículo 9. Votaciones

9.1   Una votación la abre la Presidencia, la Secretaría o cualquier persona
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
      puede comprarse ni cederse. Se permite un mandato según la cláusula 5.4, y
      ninguna otra promesa de un voto.
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
      padrón, una votación la cierra la Secretaría, la Presidencia o cualquier
      persona dueña. El cierre solo asienta lo que cualquiera puede volver a
      contar; quien cierra no decide nada. Que todas hayan votado vale antes que
      todo tiempo mínimo de una votación abierta.

9.12  Ejecución. Lo que decidió una votación se ejecuta dentro de 180 días desde
      su cierre, una vez, o la decisión caduca. Quien fue elegida y no ha tomado
      el cargo ya no puede tomarlo cuando se ha decidido una elección posterior
      para el mismo cargo.

Artículo 10. Tipos de decisión

10.1  Decisiones ordinarias. Lo que no tiene regla propia es una decisión
      ordinaria. Se toma por una votación de sí o no. Se aprueba con más de 1/2
      de los votos emitidos, y vale si participaron al menos la mitad (1/2) de
      las personas del padrón. La votación permanece abierta al menos 14 días.

10.2  La tabla salarial. La tabla salarial se adopta por una votación de sí o
      no. Se aprueba con más de 1/2 de los votos emitidos, y vale si
      participaron al menos la mitad (1/2) de las personas del padrón. La
      votación permanece abierta al menos 14 días.

10.3  Falta de quórum o de mayoría. Una votación que no alcanza su quórum o su
      mayoría no decide nada y deja todo como estaba. En una votación de sí o
      no, un empate no alcanza la mayoría.

Artículo 11. Elecciones

11.1  Una elección se hace por una votación preferencial con eliminación por
      rondas. Donde se ordenan las candidaturas, la más débil se elimina ronda
      tras ronda hasta que una reúne más de 1/2 de los votos emitidos que
      todavía nombran una candidatura; donde se escoge una sola, queda elegida
      la que tiene más votos. Entre iguales deciden las rondas anteriores,
      después la membresía más larga, y al final el alfabeto de los nombres
      cortos en el registro; la opción de reabrir cede ante toda candidatura. La
      elección vale si participaron al menos la mitad (1/2) de las personas del
      padrón, y permanece abierta al menos 21 días.

11.2  Solo las personas dueñas pueden ser candidatas. La papeleta ofrece siempre
      reabrir las candidaturas, también cuando hay una sola. Si gana esa opción,
      nadie queda elegida y las candidaturas empiezan de nuevo.

11.3  Un cargo empieza cuando lo acepta la propia persona interesada, con base
      en una votación electoral aprobada. En cualquier momento lo puede dejar la
      propia persona interesada.

11.4  Quien ocupa un cargo puede ser revocada antes de que termine el periodo.
      La votación sobre una revocación es una votación de sí o no. Se aprueba
      con más de 1/2 de los votos emitidos, vale si participaron al menos la
      mitad (1/2) de las personas del padrón, y permanece abierta al menos 14
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

Artículo 12. Cargos

12.1  La Presidencia. La Presidencia habla por la federación, y convoca a la
      Asamblea y al Consejo. Se elige por una votación electoral aprobada, sin
      plan de negocio, para un periodo de 24 meses, y se ejerce, además del
      salario, ninguna parte de la nómina.

12.2  La Tesorería. La Tesorería lleva el dinero, las cuotas federales y el
      fondo de solidaridad, y las cuentas de todo ello. Se elige por una
      votación electoral aprobada, sin plan de negocio, para un periodo de 24
      meses, y se ejerce, además del salario, ninguna parte de la nómina.

12.3  La Secretaría. La Secretaría lleva la lista de las cooperativas socias y
      de sus personas delegadas, y recibe los avisos de ellas. Se elige por una
      votación electoral aprobada, sin plan de negocio, para un periodo de 24
      meses, y se ejerce, además del salario, ninguna parte de la nómina.

12.4  Un cargo por persona. Nadie ocupa dos de estos cargos, y ninguna
      cooperativa socia tiene dos de ellos, salvo que nadie más se presente. Lo
      que necesita dos personas nunca lo hace una sola con dos cargos.
      [el programa no lo hace cumplir: deja que una persona ocupe varios cargos;
      para los salarios pide dos personas.]

12.5  Firma. Por la federación firman, juntas, dos personas que ocupan estos
      cargos.
      [el programa no lo hace cumplir: los bancos y las oficinas quieren tinta.]

Artículo 13. El Consejo federal

13.1  Quiénes lo integran. Integran el Consejo la Presidencia, la Tesorería, la
      Secretaría y al menos dos personas delegadas adicionales, a quienes la
      Asamblea elige del mismo modo que los cargos.
      [el programa no lo hace cumplir: solo conoce cargos de una persona cada
      uno.]

13.2  Qué hace. El Consejo ejecuta lo que decidió la Asamblea, prepara el
      presupuesto, emplea al personal y hace lo que la ley pide de un consejo.
      Para obligar a la federación de una vez por más de un décimo del
      presupuesto anual necesita una votación aprobada.
      [el programa no lo hace cumplir: no lleva presupuestos ni contratos.]

13.3  Periodos. Las personas delegadas adicionales integran el Consejo por 24
      meses, y no por más tiempo del que son personas delegadas. Un puesto que
      queda vacante se ocupa del mismo modo por el resto del periodo.
      [el programa no lo hace cumplir: solo lleva los periodos de los cargos.]

13.4  Sus sesiones. El Consejo sesiona al menos cuatro veces al año, convocado
      con una semana de anticipación. Decide por la mayoría de quienes están
      presentes, si lo está más de la mitad de sus integrantes. Sus actas quedan
      abiertas a cada cooperativa socia dentro de dos semanas.
      [el programa no lo hace cumplir: no lleva sesiones del Consejo.]

Artículo 14. Manual, estándares y auditoría

14.1  El manual. El "manual" es el libro común de reglas según el cual trabajan
      juntas las cooperativas socias. Cada una puede pedirse más a sí misma, y
      nunca menos. Es un reglamento en el sentido de la cláusula 1.8.
      [el programa no lo hace cumplir: según él viven las personas.]

14.2  Adopción. Se adopta y se cambia por una votación sobre el manual, que es
      una votación de sí o no. La votación se aprueba con al menos dos tercios
      (2/3) de los votos emitidos, y vale si participaron al menos la mitad
      (1/2) de las personas del padrón. Permanece abierta al menos 30 días.
      [el programa no lo hace cumplir: cuenta una votación así, pero no puede
      saber de qué trata un texto.]

14.3  El texto exacto. La propuesta nombra el resumen criptográfico SHA-256 del
      texto. Está en vigor el texto cuyo resumen se adoptó más recientemente, y
      ninguna otra copia, ningún extracto y ninguna traducción. La Secretaría lo
      mantiene abierto a todas.
      [el programa no lo hace cumplir: el resumen criptográfico está en la
      propuesta; cualquiera puede comparar con él una copia.]

14.4  Estándares de servicio. El manual dice con qué puede contar toda persona a
      quien sirve una cooperativa socia, cómo se mide, y en qué tiempo se
      responde una queja.
      [el programa no lo hace cumplir: no mide ningún servicio.]

14.5  Derecho de auditoría. Una vez al año, y si hay motivo en cualquier
      momento, el Consejo puede hacer auditar el trabajo y los libros de una
      cooperativa socia, con dos semanas de aviso, por dos personas que ni
      trabajan en ella ni compiten con ella. La parte auditada lee primero el
      informe, y sus secretos quedan fuera de él. Las cooperativas socias tienen
      el mismo derecho frente a la federación.
      [el programa no lo hace cumplir: auditan las personas.]

14.6  Primero la ayuda. Donde no se cumple un estándar, el Consejo y la
      cooperativa socia acuerdan pasos y un plazo de al menos treinta días para
      ellos, y las demás ayudan. Solo lo que no se corrige entonces puede llegar
      a ser un caso según la cláusula 20.8, salvo donde hay personas en peligro.
      [el programa no lo hace cumplir: lo arreglan las personas.]

Artículo 15. Cuotas federales y solidaridad

15.1  Cuotas federales. Cada cooperativa socia paga cuotas federales de un
      centésimo (1/100) de lo que pagó por el trabajo en su último ejercicio, en
      cuatro pagos iguales. Con las cuotas federales la federación paga también
      los viajes de las personas delegadas.
      [el programa no lo hace cumplir: no lleva cuotas federales.]

15.2  El fondo de solidaridad. Cada cooperativa socia paga al fondo de
      solidaridad un décimo (1/10) de su excedente de cada año. El fondo se
      guarda aparte y nunca paga los costos de la propia federación.
      [el programa no lo hace cumplir: no lleva ningún fondo.]

15.3  Para qué es el fondo. El fondo sostiene los salarios en una mala
      temporada, paga la formación y los traslados según la cláusula 16.1, y
      ayuda a fundar cooperativas. Hasta un décimo del fondo lo puede otorgar el
      Consejo a una cooperativa socia en un año; más de eso necesita una
      votación aprobada.
      [el programa no lo hace cumplir: no lleva ningún fondo.]

15.4  Sin pérdidas compartidas. Más allá del fondo ninguna cooperativa socia
      responde de las pérdidas de otra.
      [el programa no lo hace cumplir: no lleva cuentas de las cooperativas
      socias.]

Artículo 16. Personas trabajadoras que se trasladan

16.1  Plazas vacantes. Una cooperativa socia comunica a las demás sus plazas
      vacantes antes de buscar fuera. En igualdad de condiciones toma primero a
      quienes han perdido, o están por perder, su trabajo en otra. A nadie se le
      traslada contra su voluntad.
      [el programa no lo hace cumplir: no conoce a las personas trabajadoras de
      las cooperativas socias.]

16.2  Lo que va con la persona. A quien se traslada se le paga según la tabla de
      la nueva cooperativa, y se le conserva la antigüedad para el salario y los
      permisos. Lo que la anterior le debe por su participación se paga
      directamente a la nueva, hasta el precio de una participación en ella.
      [el programa no lo hace cumplir: no conoce a las personas trabajadoras de
      las cooperativas socias.]

Artículo 17. Conflictos de interés

17.1  Nadie aprueba sus propias horas, y nadie aprueba una nómina que preparó.

17.2  Quien tiene un interés propio en un contrato o en una decisión de la
      cooperativa lo dice antes, y en ese asunto ni negocia, ni firma, ni decide
      por la cooperativa. En una votación de las personas socias votan todas.
      [el programa no lo hace cumplir: no conoce intereses.]

17.3  En el Consejo el interés de la cooperativa de la que viene una persona
      delegada cuenta como un interés de la persona delegada. En la Asamblea
      votan todas las personas delegadas.
      [el programa no lo hace cumplir: no conoce intereses.]

17.4  La persona de cuya revocación se trata ni convoca ni preside la sesión que
      la discute, y no cuenta los votos.
      [el programa no lo hace cumplir: cualquiera puede repetir el recuento,
      pero la presidencia de la sesión la escogen las personas.]

Artículo 18. Personal y salarios

18.1  El "personal" son todas las personas que trabajan por pago para la
      federación, también las personas delegadas que lo hacen. Quien no es
      persona socia anota sus horas en hojas firmadas, y se le paga según la
      misma tabla y con las mismas dos firmas.
      [el programa no lo hace cumplir: solo lleva las horas y el pago de las
      personas socias.]

18.2  El trabajo se paga por hora según una tabla de categorías y escalones. Una
      tabla la pone en vigor la Presidencia o la Tesorería con base en una
      votación aprobada sobre la tabla salarial, y vale desde la fecha que
      nombra. No se paga ningún salario que la tabla en vigor no dé.

18.3  Ninguna tarifa por hora de una tabla, dividida entre la más baja, da más
      de 6.
      [el programa no lo hace cumplir: lo cuida quien propone una tabla.]

18.4  Las horas de trabajo las anota la propia persona interesada, día por día,
      y nunca más de 16 horas en un día.

18.5  Las horas las aprueba la Secretaría, la Presidencia o la Tesorería, y
      nunca la persona que las trabajó.

18.6  Los salarios se pagan con una nómina que firmaron dos personas distintas:
      una que la prepara y otra que la aprueba después de revisarla. La prepara
      la Tesorería o la Secretaría a partir de horas aprobadas y de la tabla en
      vigor, y la aprueba la Presidencia o la Secretaría, pero nunca la persona
      que la preparó. Las horas ya pagadas no se pagan otra vez.

18.7  Cada cantidad se redondea línea por línea a la unidad más pequeña de la
      moneda, y las mitades hacia arriba.

18.8  Sindicatos. El personal, y las personas trabajadoras de cada cooperativa
      socia, pueden entrar libremente en un sindicato y elegir un comité de
      empresa. El Consejo se reúne con sus representantes siempre que lo piden,
      y negocia de buena fe.
      [el programa no lo hace cumplir: se reúnen las personas.]

Artículo 19. El ejercicio y el excedente

19.1  El ejercicio termina el 31 de diciembre. Dentro de cuatro meses se
      elaboran las cuentas del año, se abren a todas las personas socias y se
      presentan a la Asamblea.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

19.2  Con el excedente de un año la cooperativa cubre primero las pérdidas
      anteriores, y después pone en su reserva un cuarto (1/4) de lo que queda,
      o más si la Asamblea así lo resolvió antes de que empezara el año. Todo lo
      demás se reparte según este artículo; lo que se da conforme a la cláusula
      19.7 se toma de la parte para la reserva.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

19.3  Retorno cooperativo. Lo que se reparte se reparte como retorno
      cooperativo: en proporción a lo que cada cooperativa socia pagó a la
      federación en el año en cuotas federales y por servicios. La federación
      está obligada a ello por cada año antes de cuyo comienzo ya regían estos
      estatutos. Al menos un cuarto (1/4) de cada parte se paga en dinero dentro
      de los ocho meses y medio que siguen al fin del año; el resto se abona a
      la cuenta de capital, de lo cual se avisa por escrito a la cooperativa
      socia y lo cual ella acepta tener en cuenta para sus impuestos.
      [el programa no lo hace cumplir: todavía no calcula el retorno.]

19.4  Cuentas de capital. Para cada persona socia se lleva una cuenta de capital
      con lo que se le abonó y todavía no se le pagó. No da voto. Los abonos más
      antiguos se pagan primero, siempre que eso no ponga en peligro los
      salarios ni a los acreedores; las deudas de la persona socia con la
      cooperativa pueden compensarse con ella.
      [el programa no lo hace cumplir: todavía no lleva cuentas de capital.]

19.5  Pérdidas. Una pérdida de la federación la carga primero su reserva, y
      después el excedente de años posteriores. Ninguna cooperativa socia
      responde de ella con más que el precio de sus participaciones. Lo que debe
      según el Artículo 15 lo debe a la federación y a ningún acreedor.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

19.6  La reserva. La reserva pertenece a la cooperativa como un todo. Mientras
      la cooperativa exista, ninguna parte de la reserva se reparte entre las
      personas socias, tampoco al salir.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

19.7  Educación y solidaridad. La Asamblea puede dar una parte de un excedente a
      la educación de las personas socias y a fondos del movimiento cooperativo.
      [el programa no lo hace cumplir: todavía no lleva las cuentas del año.]

19.8  Préstamos e inversiones. La federación puede tomar préstamos y dar
      garantía por ellos, y puede colocar en depósitos seguros el dinero que no
      necesita por un tiempo. No recibe depósitos del público. También para los
      préstamos vale el límite de la cláusula 13.2.
      [el programa no lo hace cumplir: no lleva préstamos.]

Artículo 20. Separación y expulsión

20.1  Renuncia de una persona delegada. Una persona delegada o una persona
      suplente puede renunciar en cualquier momento, salvo la última persona
      socia de todas; la renuncia la asienta la propia persona interesada. Con
      ella terminan la membresía de esa persona y todo cargo suyo. Su
      cooperativa se queda, y envía a quien le suceda.

20.2  Separación. Una cooperativa socia puede separarse por decisión de su
      propia asamblea general, con 6 meses de aviso por escrito. Escucha al
      Consejo antes de decidir. El último día renuncian sus personas delegadas y
      suplentes.
      [el programa no lo hace cumplir: conoce las renuncias de las personas
      delegadas, y no por quién actuaban.]

20.3  Al separarse. La cooperativa que se separa paga cuotas federales hasta el
      último día y nada por separarse, no tiene derecho alguno sobre la reserva
      ni sobre el fondo de solidaridad, deja el nombre común y conserva su copia
      del registro hasta ese día.
      [el programa no lo hace cumplir: lo ejecutan las personas.]

20.4  A una cooperativa socia que se separa, es expulsada o deja un puesto se le
      debe lo que se pagó por las participaciones que terminan con ello y lo que
      esté abonado por ellas. La federación lo paga en cuanto puede hacerlo sin
      poner en peligro los salarios ni a los acreedores. El tiempo más largo
      para ello, en años, es 3.
      [el programa no lo hace cumplir: los pagos se asientan; la devolución la
      hacen las personas.]

20.5  Fin de una cooperativa socia. La membresía termina cuando se liquida la
      cooperativa socia. Lo que se le debería al salir se debe a quienes la
      liquidan. Pueden reclamarlo, y no tienen voto.
      [el programa no lo hace cumplir: no conoce tales hechos.]

20.6  Muerte de una persona delegada. Cuando una persona delegada muere o ya no
      puede actuar, no se debe nada a su sucesión, y se aplica la cláusula 5.8.
      [el programa no lo hace cumplir: no conoce tales hechos.]

20.7  Suspensión. Cuando una falta grave pone en peligro a personas o el buen
      nombre de todas, el Consejo puede prohibir a una cooperativa socia el
      nombre y los servicios comunes hasta por treinta días mientras se prepara
      el caso. Sus votos siguen.
      [el programa no lo hace cumplir: no lleva tales casos.]

20.8  Expulsión. Una cooperativa socia solo puede ser expulsada por una falta
      grave o persistente: tras un aviso escrito de los motivos al menos quince
      días antes de que surta efecto, y una audiencia al menos cinco días antes,
      y con base en una votación aprobada del tipo de la cláusula 20.9. Desde su
      cierre las personas delegadas de la cooperativa expulsada ni votan ni
      firman peticiones, y una decisión que dependió de un voto así se toma de
      nuevo; cuando ya no queda apelación abierta, esas personas delegadas y sus
      suplentes asientan su renuncia.
      [el programa no lo hace cumplir: cuenta la votación, no lleva la
      audiencia, no saca a nadie, y cuenta sus votos hasta que las renuncias
      están en el registro.]

20.9  La votación sobre ella. Una votación de expulsión es una votación de sí o
      no. Se aprueba con al menos tres cuartos (3/4) de los votos emitidos, y
      vale si participaron al menos la mitad (1/2) de las personas del padrón.
      Permanece abierta al menos 15 días.

20.10 Apelación. Quien fue excluida puede apelar ante la Asamblea dentro de
      treinta días. La apelación se gana salvo que una nueva votación alcance
      otra vez la mayoría de la cláusula 20.8. Hasta que se haya decidido, la
      participación no se devuelve. Si la apelación se gana, la membresía, el
      voto y las partes adquiridas quedan como si nunca se hubieran perdido.
      [el programa no lo hace cumplir: todavía no lleva un caso así del aviso a
      la apelación.]

Artículo 21. Desacuerdos

21.1  De una persona. Una persona que se siente agraviada por la federación, o
      por alguien que actúa por ella, lo dice por escrito. Dos personas socias
      que ambas partes aceptan las escuchan dentro de dos semanas y proponen un
      arreglo.
      [el programa no lo hace cumplir: lo arreglan las personas.]

21.2  Entre cooperativas. Un desacuerdo entre cooperativas socias, o entre una
      de ellas y la federación, que no han arreglado en dos semanas va a tres
      personas delegadas de cooperativas a las que el asunto no concierne: una
      nombrada por cada parte, y la tercera por estas dos. Donde no hay tres
      personas delegadas así, ocupan sus lugares personas neutrales de fuera.
      Deciden por escrito dentro de dos meses. La decisión obliga, salvo que una
      parte apele ante la Asamblea dentro de treinta días.
      [el programa no lo hace cumplir: lo arreglan las personas.]

21.3  Antes de que nadie vaya a un tribunal se intenta una mediación con alguien
      de fuera, salvo que la ley dé un derecho que se perdería por esperar.
      [el programa no lo hace cumplir: lo arreglan las personas.]

Artículo 22. Registro, claves y auditoría

22.1  Cada acto conforme a estos estatutos lo firma la persona que lo hizo, o
      trae la palabra firmada de esa persona, y se añade al registro. Nada de lo
      que está en él se altera ni se quita nunca; un error se corrige con un
      acto más.

22.2  Cada persona socia puede tener una copia completa del registro, leerla y
      comprobarla con cualquier programa en que confíe. La comprobación no
      necesita permiso. Los libros de la cooperativa están abiertos a cada
      persona socia.
      [el registro está entero en cada copia; los libros que se llevan fuera de
      él los abren las personas.]

22.3  Libro de personas socias. La Secretaría lleva también, aparte del
      registro, el libro de personas socias y de cargos que pide la ley, con
      nombres legales y domicilios; está abierto hasta donde la ley dice.
      [el programa no lo hace cumplir: no guarda domicilios.]

22.4  Copias firmadas. Cuando estos estatutos se firman también en papel, la
      Presidencia, la Secretaría o cualquier persona dueña asienta en el
      registro el resumen criptográfico de la página escaneada y los nombres de
      quienes la firmaron. La página misma se guarda con los papeles de la
      cooperativa.

22.5  Auditoría anual. Una vez al año dos personas socias que no ocupan ningún
      cargo, o una auditoría externa donde no haya dos personas socias así o la
      ley la pida, revisan el registro y los libros e informan a la Asamblea.
      [el programa no lo hace cumplir: cualquiera puede auditar el registro en
      cualquier momento; que alguien lo haga depende de las personas.]

22.6  Una persona socia firma con claves propias y no las presta a nadie. Una
      clave más la inscribe la propia persona interesada, y una clave perdida o
      robada la revoca la propia persona interesada. La última clave de una
      persona socia no puede revocarse sin una nueva. Si una clave fue robada,
      quien la tenía dice cuál es el último acto en que se debe confiar. Lo que
      la clave firmó después en votaciones abiertas, en peticiones abiertas y
      como aprobaciones en las que todavía no se apoya nada se retira entonces,
      y las claves que inscribió terminan con ella; lo demás que firmó queda en
      disputa hasta que un acto más lo corrija.

22.7  A una persona socia que perdió todas sus claves otras le dan una nueva. La
      solicitud, con la prueba de que la persona socia tiene la clave nueva, la
      puede asentar cualquier persona socia.

22.8  Hasta 5 personas socias, llamadas sus guardianas, las escoge de antemano
      la propia persona interesada.

22.9  La solicitud la aprueban 2 de las guardianas de la persona socia. Una
      aprobación así la puede asentar cualquier persona socia a la que la
      persona socia escogió.

22.10 En lugar de las guardianas, las personas socias pueden conceder la
      solicitud; lo ejecuta la Presidencia, la Secretaría o cualquier persona
      dueña, con base en una votación ordinaria aprobada.

22.11 Lo aprobado o concedido no surte efecto antes de que pasen 7 días, cuando
      lo pone en vigor cualquier persona socia. Entonces terminan las claves
      anteriores de la persona socia.

22.12 Hasta entonces lo puede vetar la propia persona interesada, con una clave
      que todavía esté en vigor. Después de un veto solo puede concederse con
      base en una votación que se abrió más tarde, y ningún segundo veto la
      detiene.

22.13 Los nombres legales, los domicilios, las cuentas bancarias, las
      enfermedades y los motivos de un caso nunca entran en claro en el
      registro.
      [el programa no lo hace cumplir: no pide nada de eso, pero no puede leer
      lo que las personas escriben en texto libre.]

Artículo 23. Responsabilidad

23.1  A quien actúa por la cooperativa de buena fe y con cuidado se le libra de
      lo que eso le cueste hasta donde la ley lo permite, y la cooperativa puede
      asegurarle.
      [el programa no lo hace cumplir: no lleva reclamaciones.]

Artículo 24. Reforma y liquidación

24.1  Estos estatutos se reforman con base en una votación aprobada sobre los
      estatutos. Una votación así es una votación de sí o no. Se aprueba con al
      menos dos tercios (2/3) de los votos emitidos, y vale si participaron al
      menos la mitad (1/2) de las personas del padrón. Permanece abierta al
      menos 30 días.

24.2  Cláusulas blindadas. Hay normas más difíciles de cambiar que las demás:
      cláusula 3.1 y Artículo 24, con todo lo que está debajo de ellas, toda
      cifra que dicen, las palabras bajo las que están y el sentido de los
      términos que usan; y también lo que decide una votación así: su regla, las
      peticiones, quién la abre, vota, reúne los votos y la cierra, y cómo se
      guardan los votos. Se reforman solo con base en una votación aprobada
      sobre las cláusulas blindadas. Una votación así es una votación de sí o
      no. Se aprueba con al menos cuatro quintos (4/5) de los votos emitidos, y
      vale si participaron al menos la mitad (1/2) de las personas del padrón.
      Permanece abierta al menos 30 días.

24.3  Una reforma la pone en vigor la Presidencia, la Secretaría o cualquier
      persona dueña, con base en una votación aprobada sobre los estatutos, o en
      la que pide la cláusula 24.2, exactamente con las palabras que se votaron.
      Si los estatutos que cambia cambiaron entretanto, caduca y debe votarse de
      nuevo. El modelo y la moneda del registro no pueden cambiarse por una
      reforma.

24.4  Fusión y venta. La cooperativa se fusiona con otra, cambia su forma legal
      o vende toda su empresa solo con base en una votación aprobada del tipo de
      la cláusula 24.1.
      [el programa no lo hace cumplir: lo ejecutan las personas.]

24.5  Liquidación. La cooperativa se liquida solo con base en una votación
      aprobada del tipo de la cláusula 24.1. De lo que tiene se paga primero a
      acreedores y salarios, y después lo que se debe a personas socias y a
      quienes salieron.
      [el programa no lo hace cumplir: lo ejecutan las personas.]

24.6  Lo que queda. Lo que queda después va a otra cooperativa con fines
      parecidos, o a un fondo para fundarlas, según escojan las personas socias;
      nunca a las personas socias.
      [el programa no lo hace cumplir: lo ejecutan las personas, y un tribunal
      puede exigírselo.]

Artículo 25. Fundación y transición

25.1  Las personas fundadoras son las que nombra el acta de fundación. Cada una
      acepta estos estatutos con su propia firma, y la cooperativa no hace nada
      más hasta que todas lo hayan hecho. Quien declina, o es tachada por todas
      las demás, no es fundadora. Una persona fundadora tiene un voto completo
      desde la fundación, también mientras todavía paga la participación en
      cuotas.

25.2  Cada persona fundadora actúa por la cooperativa que la envió, por una
      decisión de la asamblea general de esta que se mostró a las demás personas
      fundadoras. Con la fundación han entrado esas cooperativas.
      [el programa no lo hace cumplir: las decisiones se toman en cada
      cooperativa.]

25.3  Hasta que las primeras personas electas hayan aceptado sus cargos, las
      personas delegadas actúan por petición: las primeras votaciones los
      eligen.

25.4  La cooperativa no tiene sello. Los documentos los firman por ella quienes
      nombran estos estatutos o una votación aprobada.
      [el programa no lo hace cumplir: los bancos y las oficinas quieren tinta.]

25.5  Se aplica la ley del lugar donde está el domicilio social. Si una cláusula
      resulta nula, las demás quedan en pie.
      [el programa no lo hace cumplir: no conoce la ley de ningún país.]
