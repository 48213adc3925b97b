package org.halfpastfour.signup.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.calendar.CalendarFiles;
import org.halfpastfour.calendar.CalendarStepSummary;
import org.halfpastfour.shared.rest.Repeatable;
import org.halfpastfour.signup.CalendarSteps;
import org.halfpastfour.signup.ChangedHome;
import org.halfpastfour.signup.PreviewStep;
import org.halfpastfour.signup.StayingLine;
import org.halfpastfour.signup.StepPreview;
import org.jspecify.annotations.Nullable;

/** The city office changes the calendar in one step: sees what follows from it, home by home, and makes it as it was seen. */
@Path("calendar-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarStepsResource {

    @Inject
    CalendarSteps steps;

    @Inject
    CalendarFiles files;

    @Inject
    Repeatable repeatable;

    /** What would be cancelled, come into being or come back; nothing is changed. */
    @POST
    @Path("preview")
    public Preview preview(@Nullable CalendarChangeJson body) {
        return Preview.from(
                steps.preview(new PreviewStep(CalendarChangeJson.of(body).change(files))));
    }

    /** Changed at once, as it was seen: what is another by now is refused. The homes follow one after the other. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "The change; the sessions of its homes follow",
            content = @Content(schema = @Schema(implementation = Changed.class)))
    public Response change(@BeanParam Repeatable.Call call, @Nullable CalendarChangeJson body) {
        CalendarChangeJson asked = CalendarChangeJson.of(body);
        Changed changed = repeatable.once(
                call,
                asked,
                Changed.class,
                () -> new Changed(steps.take(asked.command(files)).value()));
        return Response.status(Response.Status.CREATED).entity(changed).build();
    }

    /** Of the last sixty days, the latest first. */
    @GET
    public List<Step> lately() {
        return steps.lately().stream().map(Step::from).toList();
    }

    public record Changed(UUID id) {}

    /** @param seen to be handed back by who makes the change */
    public record Preview(
            List<Home> homes,
            int calledOff,
            int added,
            int back,
            int families,
            int staff,
            List<Staying> staying,
            String seen) {

        static Preview from(StepPreview preview) {
            return new Preview(
                    preview.homes().stream().map(Home::from).toList(),
                    preview.callsOff(),
                    preview.brings(),
                    preview.bringsBack(),
                    preview.families(),
                    preview.staff(),
                    preview.staying().stream().map(Staying::from).toList(),
                    preview.seen());
        }
    }

    public record Home(
            UUID home, String name, int calledOff, int takenAway, int added, int back, int staying, int families) {

        static Home from(ChangedHome one) {
            return new Home(
                    one.home(),
                    one.name(),
                    one.calledOff(),
                    one.taken(),
                    one.added(),
                    one.back(),
                    one.staying(),
                    one.families());
        }
    }

    /** @param code why it stays as it is or cannot be */
    public record Staying(
            String home,
            String title,
            Instant start,
            Instant end,
            String code,
            @Nullable String detail) {

        static Staying from(StayingLine line) {
            return new Staying(line.home(), line.title(), line.start(), line.end(), line.code(), line.detail());
        }
    }

    /** @param done whether all homes have followed */
    public record Step(
            UUID id,
            String kind,
            @Nullable UUID home,
            String about,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            Instant at,
            boolean done,
            boolean canBeUndone) {

        static Step from(CalendarStepSummary step) {
            return new Step(
                    step.id().value(),
                    step.kind().code(),
                    step.home(),
                    step.about(),
                    step.first(),
                    step.last(),
                    step.decidedAt(),
                    step.done(),
                    step.canBeUndone());
        }
    }
}
