package org.halfpastfour.report.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.halfpastfour.report.AskUse;
import org.halfpastfour.report.Reports;
import org.halfpastfour.report.UseBy;
import org.jspecify.annotations.Nullable;

/** The figures by district and month as a file for a spreadsheet. */
@Path("reports/use.csv")
public class UseSheetResource {

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    /** @param language of the words in the file: {@code en}, or Simplified Chinese */
    @GET
    @Produces("text/csv; charset=utf-8")
    public Response sheet(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("district") @Nullable String district,
            @QueryParam("language") @Nullable String language) {
        AskUse asked = MonthParams.ask(from, to, district, UseBy.DISTRICT_MONTH, clock);
        Locale words = "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return Response.ok(reports.useSheet(asked, words).getBytes(StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"use-of-homes-%s-%s.csv\"".formatted(asked.from(), asked.to()))
                .build();
    }
}
