/**
 * How the contracts travel: CloudEvents 1.0 in binary mode on Kafka, an outbox behind everything that is said, dead
 * letters for what can never be read. Start at {@link newsroom.wire.Hop}.
 */
@NullMarked
package newsroom.wire;

import org.jspecify.annotations.NullMarked;
