package org.halfpastfour.family;

/** What is asked of those who come to a home, for its board and its door, each in one question. */
final class DoorQuestions {

    private static final String WITH_NOTE = """
             from Person p
            left join HealthNote n on n.child = p.id
              and n.answeredAt = (select max(o.answeredAt) from HealthNote o where o.child = p.id)
            left join Child c on c.id = p.id
            """;

    /** Adults whom no ban of any day and no block keeps from the child. */
    private static final String NOT_KEPT_AWAY = """
            and a.phone is not null
            and not exists (select 1 from Guardianship b where b.child = c.id and b.adult = a.id and b.blockedAt is not null)
            and not exists (select 1 from PickupAuthority k where k.child = c.id and k.adult = a.id
              and k.kind = org.halfpastfour.family.PickupKind.FORBIDDEN and k.withdrawnAt is null)
            """;

    private static final String GUARDIAN_TO_CALL = """
            select 1 from Guardianship g join Adult a on a.id = g.adult
            where g.child = c.id and g.from <= :day and (g.to is null or g.to >= :day)
            """ + NOT_KEPT_AWAY;

    private static final String HOUSEMATE_TO_CALL = """
            select 1 from HouseholdMember m join HouseholdMember o on o.household = m.household join Adult a on a.id = o.person
            where m.person = c.id and m.from <= :day and (m.to is null or m.to >= :day)
              and o.from <= :day and (o.to is null or o.to >= :day)
            """ + NOT_KEPT_AWAY;

    /** Nobody who decides for the child has said no after the last yes. */
    private static final String NOBODY_AGAINST = """
             and not exists (select 1 from Consent w join Guardianship v on v.child = w.child and v.adult = w.signer
              where w.child = c.id and w.kind = s.kind and w.withdrawnAt is not null
                and w.from <= :day and (w.to is null or w.to >= :day)
                and v.blockedAt is null and v.from <= :day and (v.to is null or v.to >= :day)
                and not exists (select 1 from Consent l where l.child = c.id and l.kind = s.kind and l.signer = w.signer
                  and l.withdrawnAt is null and l.signedAt >= w.withdrawnAt))
            """;

    private static final String CONSENT_OF_GUARDIAN = """
            select 1 from Consent s join Guardianship g on g.child = s.child and g.adult = s.signer
            where s.child = c.id and s.withdrawnAt is null and s.from <= :day and (s.to is null or s.to >= :day)
              and (s.lapses is null or s.lapses >= :day) and g.from <= :day and (g.to is null or g.to >= :day)
            """ + NOBODY_AGAINST;

    private static final String OF_WHO_IS_NOT_KEPT_AWAY = CONSENT_OF_GUARDIAN + """
             and g.blockedAt is null and not exists (select 1 from PickupAuthority k where k.child = c.id and k.adult = s.signer
              and k.kind = org.halfpastfour.family.PickupKind.FORBIDDEN and k.withdrawnAt is null)
            """;

    private static final String TO_TAKE_PART = " and s.kind = org.halfpastfour.family.ConsentKind.PARTICIPATION)";
    private static final String SENSITIVE = " and s.kind = org.halfpastfour.family.ConsentKind.SENSITIVE_DATA)";
    private static final String NOT_ASKED_AGAIN = " and (s.againFrom is null or s.againFrom > :day)";

    /** 2: papers are missing; 1: they are due; 0: nothing is to be said. */
    private static final String PAPERS = """
             case when c.id is null then 0
              when n.id is null
                or not exists (""" + OF_WHO_IS_NOT_KEPT_AWAY + TO_TAKE_PART + """
                or c.birthDate > :young and not exists (""" + OF_WHO_IS_NOT_KEPT_AWAY
            + SENSITIVE + """
                 then 2
              when n.dueFrom <= :day
                or not exists (""" + CONSENT_OF_GUARDIAN + NOT_ASKED_AGAIN + TO_TAKE_PART + """
                or c.birthDate > :young and not exists (""" + CONSENT_OF_GUARDIAN
            + NOT_ASKED_AGAIN + SENSITIVE + """
                 then 1
              else 0 end
            """;

    /** People with the latest note, those of them whom nobody may be called for, and what is to be said of their papers. */
    static final String ON_THE_BOARD =
            "select new org.halfpastfour.family.Seen(p, n, case when c.id is not null and not exists ("
                    + GUARDIAN_TO_CALL + ") and not exists (" + HOUSEMATE_TO_CALL + ") then c.id else null end,"
                    + PAPERS + ")"
                    + WITH_NOTE + " where function(includes as Boolean, :people, p.id) order by n.id";

    /** The same with those children of whom something may be missing. */
    static final String AT_THE_DOOR = "select new org.halfpastfour.family.Seen(p, n, c.id, 0)" + WITH_NOTE + """
                and (c.heldSince is not null or c.joinedInto is not null or n.id is null
                  or exists (select 1 from Guardianship b where b.child = c.id and b.blockedAt is not null)
                  or exists (select 1 from PickupAuthority b where b.child = c.id
                    and b.kind = org.halfpastfour.family.PickupKind.FORBIDDEN and b.withdrawnAt is null)
                  or not exists ("""
            + CONSENT_OF_GUARDIAN + TO_TAKE_PART + """
                  or c.birthDate > :young and not exists (""" + CONSENT_OF_GUARDIAN + SENSITIVE + """
                  or not exists (""" + GUARDIAN_TO_CALL + """
                )) where function(includes as Boolean, :people, p.id)
                 or p.id = (select a.id from Adult a where a.account = :account) order by n.id""";

    private DoorQuestions() {}
}
