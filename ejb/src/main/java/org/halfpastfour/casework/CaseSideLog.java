package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.PersonNames;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/** What was read and done on the case side, refused reads too, for who supervises it; the newest first. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class CaseSideLog {

    private static final int MOST_IN_A_FILE = 5_000;

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Wall wall;

    @Inject
    CaseRecords files;

    @Inject
    CaseLogRecords log;

    @Inject
    AccountDirectory accounts;

    @Inject
    TakenOutDesk paper;

    @Inject
    Clock clock;

    /** Of the cases of one's districts. That it was looked for is written down, of every piece: where one begins, anybody can say. */
    @BehindTheWall("supervision")
    public Page<LogView> find(FindReads question, PageRequest page) {
        return search(question, null, page);
    }

    /** What was found, as a file: the newest lines, so many at most. That it was taken is a line as well. */
    @BehindTheWall("export")
    public TakenOut<FoundReads> take(FindReads question) {
        List<LogView> lines = new ArrayList<>();
        String after = null;
        do {
            Page<LogView> page = found(question.days(), question, null, new PageRequest(PageRequest.MOST, after));
            lines.addAll(page.items());
            after = page.next();
        } while (after != null && lines.size() < MOST_IN_A_FILE);
        UUID taken = Ids.next();
        log.tookFile(taken, FileKind.LOG);
        return new TakenOut<>(new FoundReads(lines, reader(question, lines), after != null), paper.by(taken));
    }

    /** Of one case, from the day on which it was opened. */
    @BehindTheWall("supervision")
    public Page<LogView> ofCase(ClientId client, PageRequest page) {
        Client found = files.client(client);
        LocalDate today = LocalDate.now(clock);
        DateRange days = new DateRange(found.openedOn().isAfter(today) ? today : found.openedOn(), today);
        return search(days, FindReads.on(DateRange.day(today)), client, page);
    }

    private Page<LogView> search(FindReads question, @Nullable ClientId client, PageRequest page) {
        return search(question.days(), question, client, page);
    }

    private Page<LogView> search(DateRange days, FindReads question, @Nullable ClientId client, PageRequest page) {
        Page<LogView> found = found(days, question, client, page);
        log.searched(client);
        return found;
    }

    private Page<LogView> found(DateRange days, FindReads question, @Nullable ClientId client, PageRequest page) {
        AccountId reader = question.reader();
        return read(
                entities.createNamedQuery(CaseEntry.OF_CASES, LoggedLine.class)
                        .setParameter("from", start(days.from()))
                        .setParameter(
                                "until",
                                start(Objects.requireNonNullElse(days.to(), days.from())
                                        .plusDays(1)))
                        .setParameter("kind", question.kind().name())
                        .setParameter("number", question.caseNumber())
                        .setParameter("client", client == null ? null : client.toString())
                        .setParameter("reader", reader == null ? null : reader.toString()),
                page);
    }

    /** Of the accounts of the case side: who asked for what, who confirmed or refused it, and what was taken back. */
    @BehindTheWall("accounts")
    public Page<LogView> ofAccounts(PageRequest page) {
        return read(
                entities.createNamedQuery(CaseEntry.OF_ACCOUNTS, LoggedLine.class)
                        .setParameter("now", clock.instant()),
                page);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private Page<LogView> read(TypedQuery<LoggedLine> query, PageRequest page) {
        LogCursor after = LogCursor.of(page.after());
        List<LoggedLine> found = query.setParameter("first", page.after() == null)
                .setParameter("afterAt", after.at())
                .setParameter("afterId", after.id())
                .setParameter("most", page.limit() + 1)
                .getResultList();
        List<LoggedLine> shown = found.subList(0, Math.min(found.size(), page.limit()));
        Map<AccountId, PersonNames> names = names(shown);
        return new Page<>(
                shown.stream().map(line -> view(line, names)).toList(),
                found.size() > shown.size() ? shown.getLast().cursor() : null);
    }

    private Map<AccountId, PersonNames> names(List<LoggedLine> lines) {
        var ids = lines.stream()
                .flatMap(line -> Stream.of(Optional.ofNullable(line.account()), Optional.ofNullable(line.subject())))
                .flatMap(Optional::stream)
                .map(AccountId::of)
                .collect(Collectors.toSet());
        return wall.onProgrammeSide(() -> accounts.names(ids));
    }

    /** As the lines say it: an address is no way to ask for the name of an account. */
    private static @Nullable String reader(FindReads question, List<LogView> lines) {
        return question.reader() == null
                ? null
                : lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.by()))
                        .findFirst()
                        .orElse(PersonNames.UNKNOWN.displayName());
    }

    private static LogView view(LoggedLine line, Map<AccountId, PersonNames> names) {
        boolean account = line.what().startsWith("account.");
        UUID subject = line.subject();
        return new LogView(
                line.id(),
                line.at(),
                LogView.isByClient(line.what()) ? null : name(line.account(), names),
                account ? name(subject, names) : null,
                account ? null : subject,
                line.caseNumber(),
                line.what(),
                line.detail(),
                line.refused(),
                line.glass());
    }

    private static @Nullable String name(@Nullable UUID id, Map<AccountId, PersonNames> names) {
        return id == null
                ? null
                : names.getOrDefault(AccountId.of(id), PersonNames.UNKNOWN).displayName();
    }
}
