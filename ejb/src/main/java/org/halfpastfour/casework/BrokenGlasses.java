package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Roles;

/**
 * In an emergency a caseworker reads a colleague's case of the district, for a reason and for 24 hours. Nothing is written by it; the
 * case's caseworker and the supervisors of the district are shown it at once.
 */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class BrokenGlasses {

    /** So often one may try within 24 hours, found or not. */
    static final int MOST_TRIES = 5;

    @Inject
    GlassRecords glasses;

    @Inject
    GlassDesk desk;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Asked again, it is the same one. A case that one may not open is as one that does not exist. */
    @BehindTheWall("break glass")
    public GlassView open(BreakGlass command) {
        mustHaveTriesLeft();
        return written(glasses.breakGlass(command).orElseThrow(() -> new CaseNotFound(command.client())));
    }

    /** The same, by what who stands there knows. Nobody is found without the glass being broken. */
    @BehindTheWall("break glass")
    public GlassView openFor(BreakGlassFor command) {
        mustHaveTriesLeft();
        return written(glasses.breakGlass(command).orElseThrow(CaseNotFound::new));
    }

    /** Which cases one has open at this moment, and until when. */
    @BehindTheWall("own glass")
    public Map<ClientId, Instant> live() {
        return glasses.liveOf(caller.id().value(), clock.instant()).stream()
                .collect(Collectors.toMap(
                        glass -> new ClientId(glass.client()), BrokenGlass::endsAt, (one, other) -> one));
    }

    @BehindTheWall("own glass")
    public GlassOverview overview() {
        UUID me = caller.id().value();
        List<GlassFile> mine = glasses.ofAccount(me);
        List<GlassView> all = desk.views(
                Stream.concat(mine.stream(), glasses.onCasesOf(me).stream()).toList());
        return new GlassOverview(
                all.subList(0, mine.size()), all.subList(mine.size(), all.size()), Math.max(0, MOST_TRIES - tries()));
    }

    /** Ends it with what was seen and done; when it is over that can be said, too, once. */
    @BehindTheWall("own glass")
    public void end(EndGlass command) {
        if (!glasses.end(command)) {
            throw new CaseRecordNotFound(command.glass().value());
        }
        BrokenGlass ended = glasses.found(command.glass().value()).orElseThrow(CaseNotFound::new);
        log.wrote("glass.ended", "glass", new ClientId(ended.client()), ended.id());
    }

    private GlassView written(UUID id) {
        BrokenGlass glass = glasses.found(id).orElseThrow(CaseNotFound::new);
        log.wrote("glass.broken", "glass", new ClientId(glass.client()), id);
        return desk.views(List.of(new GlassFile(glass, null))).getFirst();
    }

    private void mustHaveTriesLeft() {
        glasses.oneTryAtATime();
        if (tries() >= MOST_TRIES) {
            throw CaseError.GLASS_TRIES_USED_UP.told(MOST_TRIES);
        }
    }

    private int tries() {
        return glasses.triesSince(clock.instant().minus(Duration.ofHours(24)));
    }
}
