package org.halfpastfour.family.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.ConsentId;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.FamilyEndings;
import org.halfpastfour.family.WithdrawConsent;
import org.halfpastfour.shared.Foretold;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Touched;
import org.halfpastfour.shared.rest.ChoiceJson;
import org.halfpastfour.shared.rest.MatterJson;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** Ends what was consented to; which consents a child has is told with its household. */
@Path("consents/{id}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentsResource {

    @Inject
    Families families;

    @Inject
    FamilyEndings endings;

    @Inject
    Repeatable repeatable;

    /** A family's counts at once; the home's staff say with it what becomes of the bookings that it touches. */
    @POST
    public Withdrawn withdraw(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable ChosenJson body) {
        ChosenJson asked = body == null ? new ChosenJson(null) : body;
        ConsentId consent = consent(id);
        return repeatable.once(call, asked, Withdrawn.class, () -> {
            families.withdrawConsent(new WithdrawConsent(consent, ChoiceJson.settlement(asked.choices())));
            return new Withdrawn(consent.value(), "withdrawn");
        });
    }

    /** What needs a choice before staff withdraw it; nothing is changed. */
    @POST
    @Path("preview")
    public List<MatterJson> preview(@PathParam("id") String id) {
        try {
            endings.foretellWithdrawal(consent(id));
        } catch (Touched touched) {
            return touched.matters().stream().map(MatterJson::of).toList();
        } catch (Foretold nothing) {
            return List.of();
        }
        return List.of();
    }

    private static ConsentId consent(String id) {
        return ConsentId.of(Ids.parse("id", id));
    }

    /** The body of {@code POST /consents/{id}/withdrawal}. */
    public record ChosenJson(@Nullable List<ChoiceJson> choices) {}

    public record Withdrawn(UUID id, String state) {}
}
