package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What cases and their figures are made of, when what the homes made of the meetings in the meantime was taken over. */
@ApplicationScoped
class CaseContentRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    CaseRecords files;

    @Inject
    Clock clock;

    CaseContents of(Collection<UUID> clients) {
        return of(clients, new CaseFrames(files.of(clients, LocalDate.now(clock), Client.FRAMES, CaseFrame.class)));
    }

    /** Where the frames are known. */
    CaseContents of(Collection<UUID> clients, CaseFrames frames) {
        return new CaseContents(
                frames,
                files.of(clients, FamilyMember.OF_CLIENTS, FamilyMember.class),
                files.of(clients, Intervention.OF_CLIENTS, Intervention.class),
                repairs(clients));
    }

    private List<RepairLine> repairs(Collection<UUID> clients) {
        List<RepairLine> lines = files.of(clients, RepairParticipant.WITH_SESSIONS, RepairLine.class);
        List<RepairSession> behind = lines.stream()
                .filter(RepairLine::isBehind)
                .map(RepairLine::repair)
                .distinct()
                .toList();
        if (!behind.isEmpty()) {
            takeOver(clients);
            behind.forEach(entities::refresh);
        }
        return lines;
    }

    /** Takes over what the homes made of the meetings in the meantime: called off, or moved. */
    void catchUp(Collection<UUID> clients) {
        boolean behind = entities.createNamedQuery(Meeting.NOT_TAKEN_OVER, Boolean.class)
                .setParameter("clients", text(clients))
                .getSingleResult();
        if (behind) {
            takeOver(clients);
        }
    }

    private void takeOver(Collection<UUID> clients) {
        for (String query : List.of(Meeting.CATCH_UP_CANCELLED, Meeting.CATCH_UP_MOVED)) {
            entities.createNamedQuery(query)
                    .setParameter("clients", text(clients))
                    .executeUpdate();
        }
    }

    private static String text(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
