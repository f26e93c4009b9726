# Casefile in a container: `docker build --tag casefile .`; docs/operations.md says how to run it.
# Nothing of the first stage but the finished environment gets into the image.
FROM python:3.12-slim AS build
RUN python -m venv /opt/casefile
WORKDIR /build
COPY requirements/run.txt requirements/
RUN /opt/casefile/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes --requirement requirements/run.txt
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
RUN /opt/casefile/bin/pip install --no-cache-dir --disable-pip-version-check --no-deps --no-build-isolation .

FROM python:3.12-slim
# A number, so that whoever runs it can tell that it is not root.
RUN useradd --system --uid 10001 --home-dir /srv/casefile --shell /usr/sbin/nologin casefile \
    && install --directory --owner casefile --group casefile --mode 700 /data
COPY --from=build /opt/casefile /opt/casefile
WORKDIR /srv/casefile
COPY facts facts
ENV PATH=/opt/casefile/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DATA_DIR=/data \
    HEALTH_PORT=9100
USER 10001:10001
VOLUME /data
EXPOSE 9100
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-m", "bot.operations.probe"]
ENTRYPOINT ["casefile"]
CMD ["run"]
