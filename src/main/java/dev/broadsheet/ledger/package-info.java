/** The addresses that a site has ever had, so that none is lost unnoticed. */
@NullMarked
package dev.broadsheet.ledger;

import org.jspecify.annotations.NullMarked;
