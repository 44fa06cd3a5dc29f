/** The newsroom that is taken apart: brokers, PostgreSQL and services, each a process of its own that can be killed. */
@NullMarked
package newsroom.faults.site;

import org.jspecify.annotations.NullMarked;
