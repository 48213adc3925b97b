package org.halfpastfour.report.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.halfpastfour.report.AskUse;
import org.halfpastfour.report.Reports;
import org.halfpastfour.report.UseBy;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/** How homes were used, in figures in which nobody can be told. */
@Path("reports/use")
@Produces(MediaType.APPLICATION_JSON)
public class UseResource {

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    @GET
    public UseJson use(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("by") @Nullable String by,
            @QueryParam("district") @Nullable String district) {
        UseBy line = ApiWords.parse(UseBy.class, "by", by);
        AskUse asked = MonthParams.ask(from, to, district, line == null ? UseBy.DISTRICT : line, clock);
        return UseJson.from(asked, reports.use(asked));
    }
}
