package dev.broadsheet.lookup;

import dev.broadsheet.embed.MediaCard;

/** Asks one network; a network has a class, with a row in {@link Networks}. */
interface NetworkLookup {
  /**
   * Returns what the network tells.
   *
   * @param item the card of the address, as the readers of articles make it
   * @throws LookupFailure if the network doesn't tell, or must not be quoted
   */
  Found ask(MediaCard item) throws LookupFailure;
}
