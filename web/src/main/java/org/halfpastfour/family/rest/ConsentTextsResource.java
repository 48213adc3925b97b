package org.halfpastfour.family.rest;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.ConsentTextView;
import org.halfpastfour.family.Consents;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/** What guardians read before they sign. */
@Path("consent-texts/{kind}")
@Produces(MediaType.APPLICATION_JSON)
public class ConsentTextsResource {

    @Inject
    Consents consents;

    /** The version that is signed now first, then every earlier one. */
    @GET
    public List<Version> versions(@PathParam("kind") String kind) {
        ConsentKind of = ApiWords.parse(ConsentKind.class, "kind", kind);
        new Checks().notNull("kind", of).orThrow();
        return consents.texts(requireNonNull(of)).stream().map(Version::from).toList();
    }

    /**
     * One version.
     *
     * @param texts by language
     * @param changes what is different from the one before, by language
     * @param oldUntil the last day on which consents under older versions count; left out where nobody is asked again
     */
    public record Version(
            int version,
            LocalDate countsFrom,
            Map<String, String> texts,
            Map<String, String> changes,
            @Nullable LocalDate oldUntil) {

        static Version from(ConsentTextView text) {
            Map<String, String> texts = new TreeMap<>();
            Map<String, String> changes = new TreeMap<>();
            text.wordings().forEach((language, said) -> {
                texts.put(language.tag(), said.text());
                changes.put(language.tag(), said.changed());
            });
            return new Version(text.version(), text.countsFrom(), texts, changes, text.oldUntil());
        }
    }
}
