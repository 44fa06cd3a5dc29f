/**
 * The machinery below the newsroom: a real Kafka broker and a real PostgreSQL, both from Maven jars. The launcher runs
 * people's newsrooms on it, the tests run on it where there is no Docker.
 */
@NullMarked
package newsroom.plant;

import org.jspecify.annotations.NullMarked;
