package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;
import org.jspecify.annotations.Nullable;

/** Writes down every read and every change of a case, where only the case side reads it: behind the wall. */
@ApplicationScoped
class CaseLogRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Reading a list of cases is a read of each of them. */
    void readAll(Collection<UUID> clients, String kind) {
        read(clients, List.of(kind), null);
    }

    /** Several kinds of records of one case at once. */
    void read(ClientId client, List<String> kinds) {
        read(List.of(client.value()), kinds, null);
    }

    void read(ClientId client, String kind, @Nullable UUID record) {
        read(List.of(client.value()), List.of(kind), record);
    }

    /** Looking through the log is a read as well: of one case, or of none in particular. */
    void searched(@Nullable ClientId client) {
        readOfNone("log-search", client);
    }

    /** Figures of all cases are of none in particular. */
    void figures() {
        readOfNone("figures", null);
    }

    private void readOfNone(String kind, @Nullable ClientId client) {
        entities.createNamedQuery(ReadEntry.WRITE_SEARCH)
                .setParameter("at", clock.instant())
                .setParameter("client", client == null ? null : client.toString())
                .setParameter("kind", kind)
                .executeUpdate();
    }

    /** Something of a case was taken out, under a number. */
    void took(String action, String kind, ClientId client, UUID record) {
        took(action, kind, client, record, record);
    }

    /** @param paper by which this sheet is told from others of the same record */
    void took(String action, String kind, ClientId client, UUID record, UUID paper) {
        write(action, kind, client.value(), record, SheetNumber.of(paper));
    }

    /** A list was taken along as a file, with something of each of these cases. */
    void tookFile(Collection<UUID> clients, UUID file, FileKind kind) {
        entities.createNamedQuery(CaseEntry.WRITE_FILE)
                .setParameter("at", clock.instant())
                .setParameter("subject", file)
                .setParameter("detail", detail(file, kind))
                .setParameter("clients", array(clients))
                .executeUpdate();
    }

    /** A list of no case was taken along as a file. */
    void tookFile(UUID file, FileKind kind) {
        write("file.taken", "file", null, file, detail(file, kind));
    }

    private static String detail(UUID file, FileKind kind) {
        return kind.name() + " " + SheetNumber.of(file);
    }

    void wrote(String action, String kind, ClientId client, UUID record) {
        write(action, kind, client.value(), record, null);
    }

    /** Something became of an account of the case side. */
    void ofAccount(String action, AccountId account, @Nullable String detail) {
        write(action, "account", null, account.value(), detail);
    }

    /** Who supervises reads it beside what became of accounts: it is of no case. */
    void ofInstrument(String action, InstrumentId instrument) {
        write(action, "instrument", null, instrument.value(), null);
    }

    /** Who supervises the district reads it beside what became of accounts: it is of no case. */
    void ofHelper(String action, HelperId helper) {
        write(action, "helper", null, helper.value(), null);
    }

    /** Who supervises reads it beside what became of accounts: it is of no case. */
    void ofFigures(String action, UUID record, String detail) {
        write(action, "figures", null, record, detail);
    }

    private void read(Collection<UUID> clients, List<String> kinds, @Nullable UUID record) {
        entities.createNamedQuery(ReadEntry.WRITE)
                .setParameter("at", clock.instant())
                .setParameter("kinds", String.join(",", kinds).transform(all -> "{" + all + "}"))
                .setParameter("record", record == null ? null : record.toString())
                .setParameter("clients", array(clients))
                .executeUpdate();
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private void write(String action, String kind, @Nullable UUID client, UUID subject, @Nullable String detail) {
        entities.createNamedQuery(CaseEntry.WRITE)
                .setParameter("at", clock.instant())
                .setParameter("client", client == null ? null : client.toString())
                .setParameter("action", action)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("detail", detail)
                .executeUpdate();
    }
}
