package org.halfpastfour.report;

import org.halfpastfour.shared.ErrorCode;

/** What can be wrong with what is asked of a report. */
enum ReportError implements ErrorCode {
    TOO_MANY_MONTHS,
    TOO_MANY_DAYS;
}
