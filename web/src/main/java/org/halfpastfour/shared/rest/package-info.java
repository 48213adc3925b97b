/** What every part of the REST API shares: JSON, errors as problem+json, idempotency, limits. */
@NullMarked
package org.halfpastfour.shared.rest;

import org.jspecify.annotations.NullMarked;
