/**
 * What is to run, worked out before anything is started: folders, ports, memory, the environment of each service.
 * Start at {@link newsroom.launcher.plan.Plan}.
 */
@NullMarked
package newsroom.launcher.plan;

import org.jspecify.annotations.NullMarked;
