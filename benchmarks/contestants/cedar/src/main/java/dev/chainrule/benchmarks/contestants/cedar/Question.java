package dev.chainrule.benchmarks.contestants.cedar;

import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.entity.Entity;
import java.util.Set;

/** What Cedar is asked, and what it has to know of the parties to answer. */
public record Question(AuthorizationRequest request, Set<Entity> entities) {}
