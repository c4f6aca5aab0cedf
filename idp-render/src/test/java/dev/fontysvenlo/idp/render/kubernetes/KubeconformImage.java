package dev.fontysvenlo.idp.render.kubernetes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** The official image of kubeconform: files stand in the container at the paths that they have here. */
final class KubeconformImage implements Kubeconform.Program, AutoCloseable {
    /** The one with a shell to wait in, of the version that {@code .ci/run} installs. */
    private static final String IMAGE = "ghcr.io/yannh/kubeconform:v0.8.0-alpine";

    private final GenericContainer<?> container;
    private final Path folder;

    private KubeconformImage(GenericContainer<?> container, Path folder) {
        this.container = container;
        this.folder = folder;
    }

    /**
     * Starts a container that has what is rendered in this repository.
     *
     * @param folder more files that will be asked about, and the schemas
     */
    static KubeconformImage start(Path folder) {
        var container = new GenericContainer<>(DockerImageName.parse(IMAGE))
                .withCreateContainerCmdModifier(
                        command -> command.withEntrypoint("sleep").withCmd("3600"));
        for (String rendered : List.of("rendered", "examples")) {
            var here = Path.of("..", rendered).toAbsolutePath().normalize();
            container.withCopyFileToContainer(MountableFile.forHostPath(here), here.toString());
        }
        container.start();
        return new KubeconformImage(container, folder);
    }

    /** The names of files are made absolute for the container, and are what they were in the answer. */
    @Override
    public String answer(List<String> arguments) {
        container.copyFileToContainer(MountableFile.forHostPath(folder), folder.toString());
        var root = Path.of("..").toAbsolutePath().normalize().toString();
        var command = new ArrayList<>(List.of("/kubeconform"));
        arguments.forEach(
                argument -> command.add(argument.startsWith("../") ? root + argument.substring(2) : argument));
        try {
            return container
                    .execInContainer(command.toArray(String[]::new))
                    .getStdout()
                    .replace(root + "/", "../");
        } catch (IOException e) {
            throw new IllegalStateException(IMAGE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(IMAGE, e);
        }
    }

    @Override
    public void close() {
        container.stop();
    }
}
