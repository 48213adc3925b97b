package org.halfpastfour.casework.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.casework.CaseNotFound;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.ReviewChoice;
import org.halfpastfour.casework.ReviewId;
import org.halfpastfour.casework.ReviewSignatures;
import org.halfpastfour.casework.ReviewState;
import org.halfpastfour.casework.Reviews;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.rest.ApiWords;
import org.halfpastfour.shared.rest.Paging;
import org.halfpastfour.shared.rest.Params;
import org.jspecify.annotations.Nullable;

/**
 * Reviews of a case: begun and sent off by its caseworker, signed or returned by a supervisor, read by both; to everybody else there are
 * none. A step asked for again is refused for the state or the version, whatever key comes along: answers are kept on the open side.
 */
@Path("cases/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewsResource {

    @Inject
    Reviews reviews;

    @Inject
    ReviewSignatures signatures;

    /** The latest first. */
    @GET
    public Page<ReviewJson.Row> all(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context SecurityContext caller) {
        List<ReviewJson.Row> all = reviews.of(client(id, caller)).reviews().stream()
                .map(ReviewJson.Row::from)
                .toList();
        return Paging.of(all, Params.page(limit, after), ReviewJson.Row::id);
    }

    @GET
    @Path("{review}")
    public ReviewJson one(
            @PathParam("id") String id, @PathParam("review") String review, @Context SecurityContext caller) {
        ClientId client = client(id, caller);
        ReviewId asked = ReviewId.of(Ids.parse("review", review));
        reviews.mustBeOf(client, asked);
        return ReviewJson.from(reviews.read(asked));
    }

    /** Begins a draft, filled with what the period shows. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = Stands.class)))
    public Response begin(@PathParam("id") String id, @Context SecurityContext caller, @Nullable NewReviewJson body) {
        ClientId client = client(id, caller);
        NewReviewJson asked = body == null ? NewReviewJson.empty() : body;
        Stands stands = Stands.of(reviews.begin(asked.begin(client)), ReviewState.DRAFT);
        return Response.status(Response.Status.CREATED).entity(stands).build();
    }

    @POST
    @Path("{review}/submission")
    public Stands submit(
            @PathParam("id") String id,
            @PathParam("review") String review,
            @Context SecurityContext caller,
            @Nullable StepJson body) {
        return step(client(id, caller), review, body, ReviewState.SUBMITTED, reviews::submit);
    }

    @POST
    @Path("{review}/sign-off")
    public Stands sign(
            @PathParam("id") String id,
            @PathParam("review") String review,
            @Context SecurityContext caller,
            @Nullable StepJson body) {
        return step(client(id, caller), review, body, ReviewState.SIGNED, signatures::sign);
    }

    @POST
    @Path("{review}/return")
    public Stands giveBack(
            @PathParam("id") String id,
            @PathParam("review") String review,
            @Context SecurityContext caller,
            @Nullable StepJson body) {
        return step(client(id, caller), review, body, ReviewState.RETURNED, signatures::giveBack);
    }

    private Stands step(
            ClientId client, String review, @Nullable StepJson body, ReviewState then, Consumer<ReviewChoice> step) {
        StepJson asked = body == null ? new StepJson(null, null) : body;
        ReviewId id = ReviewId.of(Ids.parse("review", review));
        reviews.mustBeOf(client, id);
        step.accept(new ReviewChoice(id, asked.version(), Objects.requireNonNullElse(asked.remarks(), "")));
        return Stands.of(id, then);
    }

    private static ClientId client(String id, SecurityContext caller) {
        if (!caller.isUserInRole(Roles.CASEWORKER) && !caller.isUserInRole(Roles.CASE_SUPERVISOR)) {
            throw new CaseNotFound();
        }
        return ClientId.of(Ids.parse("id", id));
    }

    /**
     * The body of a step.
     *
     * @param version the one that was looked at; with another one the step is refused
     * @param remarks of a return
     */
    public record StepJson(
            @Nullable Integer version, @Nullable String remarks) {}

    /** A review, and how far it has come. */
    public record Stands(UUID id, String state) {

        static Stands of(ReviewId review, ReviewState state) {
            return new Stands(review.value(), ApiWords.of(state));
        }
    }
}
