/**
 * Room: feeds that are sent to us as soon as they change, by W3C WebSub (www.w3.org/TR/websub): who invites us, what is
 * asked of a hub, what is echoed to it and what it may bring.
 */
@NullMarked
package newsroom.ingest.subscription;

import org.jspecify.annotations.NullMarked;
