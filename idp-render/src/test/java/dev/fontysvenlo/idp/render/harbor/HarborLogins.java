package dev.fontysvenlo.idp.render.harbor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fontysvenlo.idp.render.bootstrap.FakeServer.Call;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.json.JSONObject;

/**
 * Who is asking. One wrong login locks that name for everybody for a while, a user's as well as a robot's, and the right
 * password of a robot is not affected.
 */
final class HarborLogins {
    static final String NOBODY = "";
    static final String ADMIN = "admin";

    private final HarborWorld world;
    private final Map<String, Long> locked = new HashMap<>();
    String password = "Pass\"word\\1";
    long lockMilliseconds = 1_500;

    HarborLogins(HarborWorld world) {
        this.world = world;
    }

    /** The admin's name, a robot's full name, or nothing for an anonymous caller. */
    String caller(Call call) {
        var header = call.header("Authorization");
        if (header.isEmpty()) {
            return NOBODY;
        }
        Refused.unless(header.get().startsWith("Basic "), 401, "unauthorized");
        var login = new String(Base64.getDecoder().decode(header.get().substring("Basic ".length())), UTF_8);
        int colon = login.indexOf(':');
        return caller(login.substring(0, colon), login.substring(colon + 1));
    }

    private String caller(String name, String secret) {
        var robot = robot(name);
        if (robot.isPresent() && isRight(robot.get(), secret)) {
            return name;
        }
        boolean isLocked = locked.getOrDefault(name, 0L) > System.currentTimeMillis();
        if (!isLocked && name.equals(ADMIN) && secret.equals(password)) {
            return name;
        }
        if (!isLocked) {
            wrong(name);
            throw new Refused(401, "unauthorized", lockMilliseconds);
        }
        throw new Refused(401, "unauthorized");
    }

    /** Whether a robot would be let in, without trying it. */
    boolean takes(String name, String secret) {
        return robot(name).filter(robot -> isRight(robot, secret)).isPresent();
    }

    /** What somebody else's wrong login does. */
    void wrong(String name) {
        locked.put(name, System.currentTimeMillis() + lockMilliseconds);
    }

    private Optional<JSONObject> robot(String name) {
        return world.robots.values().stream()
                .filter(robot -> (world.robotPrefix + robot.getString("_name")).equals(name))
                .findFirst();
    }

    private boolean isRight(JSONObject robot, String secret) {
        long end = robot.getLong("expires_at");
        return !robot.getBoolean("disable")
                && (end == -1 || end > world.now.getEpochSecond())
                && robot.getString("_secret").equals(secret);
    }
}
