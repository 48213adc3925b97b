package org.halfpastfour.programme;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;

/** What is asked of sessions in order to change them, apart from what a session does. */
@MappedSuperclass
@NamedQuery(name = SessionQuestions.COMING_OF_PROGRAMME, query = """
        select s from Session s where s.programme = :programme and s.state in (PLANNED, PUBLISHED) and s.start > :now
        order by s.id""")
abstract class SessionQuestions {

    static final String COMING_OF_PROGRAMME = "Session.comingOfProgramme";
}
